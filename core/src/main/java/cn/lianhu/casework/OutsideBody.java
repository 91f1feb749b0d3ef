package cn.lianhu.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody outside the network whom a ticket may be given to, and whom residents may
 * ring.
 *
 * @param name as the staff call it
 */
public record OutsideBody(String name, String phone) {

    /** The one whose name stands in these words: of several the longest. */
    static Optional<OutsideBody> in(String words, List<OutsideBody> all) {
        return all.stream()
            .filter(body -> words.contains(body.name))
            .max(Comparator.comparingInt(body -> body.name.length()));
    }

}
