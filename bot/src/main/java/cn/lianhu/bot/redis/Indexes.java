package cn.lianhu.bot.redis;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * In which lists something stands and which counters it is in; a change writes only the
 * difference.
 *
 * @param spots every place it stands at, with its score
 */
record Indexes(Map<Spot, String> spots, Set<Counter> counters) {

    static final Indexes NONE = new Indexes(Map.of(), Set.of());

    /** A place in a sorted set. */
    record Spot(String key, String member) {
    }

    record Counter(String key, String field) {
    }

    /** Of a document, as its kind says. */
    static <D> Indexes of(DocumentKind<D> kind, D document) {
        Standing standing = kind.standing().apply(document);
        String id = kind.id().apply(document);
        Map<Spot, String> spots = new LinkedHashMap<>();
        standing.lists().forEach((list, order) -> spots.put(new Spot(LedgerKeys.list(list), id), Long.toString(order)));
        standing.due()
            .forEach((due, at) -> spots.put(new Spot(DueEntry.set(due), DueEntry.name(id, due)),
                    Long.toString(DueEntry.score(at))));
        return new Indexes(spots,
                standing.counts()
                    .stream()
                    .map(count -> new Counter(LedgerKeys.counts(count.scope()), count.what()))
                    .collect(Collectors.toSet()));
    }

    /** The commands that lead from these to others. */
    List<List<String>> to(Indexes after) {
        return to(after, spot -> false);
    }

    /**
     * The same.
     * @param mayLack what a store from before there was such a list may not have yet,
     * though it stands here
     */
    List<List<String>> to(Indexes after, Predicate<Spot> mayLack) {
        List<List<String>> commands = new ArrayList<>();
        moves(after.spots(), mayLack, commands);
        counts(after.counters(), commands);
        return commands;
    }

    private void moves(Map<Spot, String> after, Predicate<Spot> mayLack, List<List<String>> commands) {
        spots.forEach((spot, score) -> {
            if (!after.containsKey(spot)) {
                commands.add(List.of("ZREM", spot.key(), spot.member()));
            }
            if (DueEntry.isSet(spot.key()) && !score.equals(after.get(spot))) {
                commands.add(List.of("ZREM", LedgerKeys.DUE_LEASES, spot.member()));
            }
        });
        Map<String, List<String>> added = new LinkedHashMap<>();
        after.forEach((spot, score) -> {
            if (!score.equals(spots.get(spot)) || mayLack.test(spot)) {
                added.computeIfAbsent(spot.key(), key -> new ArrayList<>(List.of("ZADD", key)))
                    .addAll(List.of(score, spot.member()));
            }
        });
        commands.addAll(added.values());
    }

    private void counts(Set<Counter> after, List<List<String>> commands) {
        counters.stream()
            .filter(c -> !after.contains(c))
            .forEach(c -> commands.add(List.of("HINCRBY", c.key(), c.field(), "-1")));
        after.stream()
            .filter(c -> !counters.contains(c))
            .forEach(c -> commands.add(List.of("HINCRBY", c.key(), c.field(), "1")));
    }

}
