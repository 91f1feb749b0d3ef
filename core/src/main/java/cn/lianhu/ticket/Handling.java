package cn.lianhu.ticket;

import cn.lianhu.network.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has the ticket.
 *
 * @param handlers ids of who has it now; several only until one of several holders
 * accepts; empty while its place is asked
 * @param byPost whether they have it as the level's post (or the linked member), not by
 * 转办
 * @param since when it became theirs
 * @param alsoTold of an urgent ticket: who else was told and may accept, and the level it
 * then rises to
 * @param former who had it before an escalation and may still accept until the new one
 * does; else empty
 * @param past everybody who had it before, or was called out beside who took it, oldest
 * first
 */
public record Handling(List<String> handlers, boolean byPost, @Nullable Instant since, Map<String, Level> alsoTold,
        List<String> former, List<String> past) {

    public Handling {
        former = former == null ? List.of() : List.copyOf(former);
    }

    public static final Handling NOBODY = new Handling(List.of(), true, null, Map.of(), List.of(), List.of());

    /** The one who has it; the first of several; null for nobody. */
    public @Nullable String first() {
        return handlers.isEmpty() ? null : handlers.getFirst();
    }

    public boolean has(@Nullable String member) {
        return member != null && handlers.contains(member);
    }

    public boolean had(@Nullable String member) {
        return member != null && past.contains(member);
    }

    /** Everybody who was ever told to see to it. */
    public Set<String> told() {
        Set<String> all = new LinkedHashSet<>(past);
        all.addAll(former);
        all.addAll(handlers);
        all.addAll(alsoTold.keySet());
        return all;
    }

    /** It becomes these people's now. */
    public Handling to(List<String> next, boolean asPost, Instant at) {
        return new Handling(List.copyOf(next), asPost, at, Map.of(), List.of(), pastWith(handlers));
    }

    /**
     * It is his alone; the others had it, as had those who were called out beside them.
     */
    public Handling acceptedBy(String member) {
        List<String> others = Stream.concat(handlers.stream(), alsoTold.keySet().stream().sorted())
            .filter(h -> !h.equals(member))
            .toList();
        return new Handling(List.of(member), byPost, since, Map.of(), List.of(), pastWith(others));
    }

    public Handling byPost(boolean asPost) {
        return new Handling(handlers, asPost, since, alsoTold, former, past);
    }

    public Handling telling(Map<String, Level> also) {
        return new Handling(handlers, byPost, since, Map.copyOf(new LinkedHashMap<>(also)), former, past);
    }

    public Handling withFormer(List<String> members) {
        return new Handling(handlers, byPost, since, alsoTold, members, past);
    }

    private List<String> pastWith(List<String> more) {
        List<String> all = new ArrayList<>(past);
        more.stream().filter(m -> !all.contains(m)).forEach(all::add);
        return List.copyOf(all);
    }
}
