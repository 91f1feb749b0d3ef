package cn.lianhu.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Where a document stands besides under its id; a change writes what is different.
 *
 * @param lists names of the lists it is in, by what it is ordered there
 * @param counts what it counts in
 * @param due when what of it falls due
 */
public record Standing(Map<String, Long> lists, Set<Count> counts, Map<DueKind, Instant> due) {

    public static final Standing NOWHERE = new Standing(Map.of(), Set.of(), Map.of());

    /**
     * One in the figures of an area, as {@link Query.Figures} reads them.
     *
     * @param scope code of the area
     */
    public record Count(String scope, String what) {
    }

}
