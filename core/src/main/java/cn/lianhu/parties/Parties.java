package cn.lianhu.parties;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Standing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The households of one matter. Who asked them reads which of them say so; none of them
 * reads of another.
 *
 * @param number of its ticket, as shown
 * @param asker id of the member who asked last, who is told what they say
 * @param asked ids of the households that were asked, in that order
 * @param joined those that say that it is theirs, too
 */
public record Parties(String number, long version, String asker, List<String> asked, Set<String> joined) {

    public static final DocumentKind<Parties> KIND = new DocumentKind<>("parties", Parties.class,
            number -> new Parties(number, 0, "", List.of(), Set.of()), Parties::number, Parties::version,
            (p, version) -> new Parties(p.number, version, p.asker, p.asked, p.joined), p -> Standing.NOWHERE);

    public Parties {
        asked = asked == null ? List.of() : List.copyOf(asked);
        joined = joined == null ? Set.of() : Set.copyOf(joined);
    }

    public Parties asking(Set<String> households, String by) {
        Set<String> all = new LinkedHashSet<>(asked);
        all.addAll(households);
        return new Parties(number, version, by, List.copyOf(all), joined);
    }

    public Parties joinedBy(String household) {
        Set<String> all = new LinkedHashSet<>(joined);
        all.add(household);
        return new Parties(number, version, asker, asked, all);
    }

    /** What is kept of them is gone with the rest of the matter. */
    public Parties forgotten() {
        return new Parties(number, version, "", List.of(), Set.of());
    }

}
