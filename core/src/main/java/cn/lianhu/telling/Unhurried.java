package cn.lianhu.telling;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import cn.lianhu.scheme.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the scheme has to say to one person and has not said yet.
 *
 * @param to as notices have it
 * @param items what waits, oldest first
 * @param at when the first of it is to leave; null when nothing waits
 * @param told what the last notice said, which comes along with the next one if nobody
 * has read it by then
 * @param notice id of the last notice; null before the first
 * @param last when he had that one
 */
record Unhurried(String to, long version, List<Item> items, @Nullable Instant at, List<Item> told,
        @Nullable String notice, @Nullable Instant last) {

    static final DueKind TURN = new DueKind('m', "SCHEME_NEWS");

    static final DocumentKind<Unhurried> KIND = new DocumentKind<>("news", Unhurried.class,
            to -> new Unhurried(to, 0, List.of(), null, List.of(), null, null), Unhurried::to, Unhurried::version,
            (u, version) -> new Unhurried(u.to, version, u.items, u.at, u.told, u.notice, u.last),
            u -> u.at == null ? Standing.NOWHERE : new Standing(Map.of(), Set.of(), Map.of(TURN, u.at)));

    /**
     * @param about what it is about, in a word: what comes later about the same takes its
     * place
     */
    record Item(Part part, String about, String text) {

        boolean sameAs(Item other) {
            return part == other.part && about.equals(other.about);
        }

        boolean belongsTo(Item other) {
            return sameAs(other) || part == other.part && about.startsWith(other.about + SchemeNews.SEVERAL);
        }

    }

    Unhurried {
        items = items == null ? List.of() : List.copyOf(items);
        told = told == null ? List.of() : List.copyOf(told);
    }

    Unhurried with(Item item, Instant when) {
        return new Unhurried(to, version, Stream.concat(without(items, item), Stream.of(item)).toList(), when, told,
                notice, last);
    }

    Unhurried without(Item item) {
        List<Item> left = items.stream().filter(one -> !one.belongsTo(item)).toList();
        return new Unhurried(to, version, left, left.isEmpty() ? null : at,
                told.stream().filter(one -> !one.belongsTo(item)).toList(), notice, last);
    }

    private static Stream<Item> without(List<Item> all, Item item) {
        return all.stream().filter(one -> !one.sameAs(item));
    }

    /** Whether the last notice said it. */
    boolean told(Item item) {
        return told.stream().anyMatch(one -> one.belongsTo(item));
    }

    Unhurried waiting(List<Item> left, @Nullable Instant when) {
        return new Unhurried(to, version, left, when, told, notice, last);
    }

    Unhurried said(List<Item> said, String id, Instant now) {
        return new Unhurried(to, version, items, at, said, id, now);
    }

}
