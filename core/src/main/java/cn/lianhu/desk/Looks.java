package cn.lianhu.desk;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who looked at a ticket, or at which lists a member looked. What is a year old falls
 * due.
 *
 * @param of what of, see {@link #ofTicket} and {@link #ofMember}
 * @param looks in the order of their first
 */
record Looks(String of, long version, List<Look> looks) {

    static final DueKind OVER = new DueKind('k', "DESK_LOOKS");

    static final DocumentKind<Looks> KIND = new DocumentKind<>("desk-looks", Looks.class,
            of -> new Looks(of, 0, List.of()), Looks::of, Looks::version,
            (all, version) -> new Looks(all.of, version, all.looks), Looks::standing);

    /** All who looked at a list or took a file, by when they did last. */
    static final String ALL_LISTS = "desk-looked";

    static String ofTicket(long number) {
        return "ticket-" + number;
    }

    static String ofMember(String member) {
        return "member-" + member;
    }

    /** Those who looked at lists of an area. */
    static String at(String area) {
        return "desk-looked:" + area;
    }

    /** With one more; empty where it is the same look still. */
    Optional<Looks> with(Look look) {
        List<Look> all = new ArrayList<>(left(look.first()));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isOf(look)) {
                if (all.get(i).lastsUntil(look.first())) {
                    return Optional.empty();
                }
                all.set(i, all.get(i).again(look.first()));
                return Optional.of(new Looks(of, version, all));
            }
        }
        all.add(look);
        return Optional.of(new Looks(of, version, all));
    }

    Looks without(Instant now) {
        return new Looks(of, version, left(now));
    }

    private List<Look> left(Instant now) {
        return looks.stream().filter(look -> !look.over(now)).toList();
    }

    private Standing standing() {
        Map<String, Long> lists = new HashMap<>();
        looks.stream().filter(look -> look.what() != Looked.TICKET).forEach(look -> {
            long at = look.last().toEpochMilli();
            lists.merge(ALL_LISTS, at, Math::max);
            lists.merge(at(look.area()), at, Math::max);
        });
        return new Standing(lists, Set.of(),
                looks.stream()
                    .map(look -> look.last().plus(Look.KEPT))
                    .min(Instant::compareTo)
                    .map(at -> Map.of(OVER, at))
                    .orElse(Map.of()));
    }

}
