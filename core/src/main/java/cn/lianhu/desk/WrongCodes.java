package cn.lianhu.desk;

import cn.lianhu.ledger.DocumentKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Codes that were typed and let nobody in, within the hour: so many from one address, and
 * so many in all, and none is looked at any more. Links are not counted: nobody guesses
 * one.
 */
public record WrongCodes(String id, long version, List<Try> tries) {

    static final DocumentKind<WrongCodes> KIND = new DocumentKind<>("desk-wrong", WrongCodes.class,
            id -> new WrongCodes(id, 0, List.of()), WrongCodes::id, WrongCodes::version,
            (all, version) -> new WrongCodes(all.id, version, all.tries));

    static final String ALL = "all";

    static final int PER_ADDRESS = 10;

    static final int IN_ALL = 300;

    private static final Duration COUNTED = Duration.ofHours(1);

    record Try(String address, Instant at) {
    }

    /** Whether another may be looked at. */
    boolean allow(String address, Instant now) {
        List<Try> counted = since(now);
        return counted.size() < IN_ALL && counted.stream().filter(t -> t.address.equals(address)).count() < PER_ADDRESS;
    }

    WrongCodes with(String address, Instant now) {
        return new WrongCodes(id, version,
                Stream.concat(since(now).stream(), Stream.of(new Try(address, now))).toList());
    }

    private List<Try> since(Instant now) {
        return tries.stream().filter(t -> t.at.plus(COUNTED).isAfter(now)).toList();
    }

}
