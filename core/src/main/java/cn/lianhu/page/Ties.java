package cn.lianhu.page;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which browsers somebody has tied to himself: one for each ticket, by a tap on its link.
 * Which tickets they are for is forgotten with them.
 *
 * @param all by number of the ticket, as texts show it
 */
record Ties(String contact, long version, Map<String, Tie> all) {

    static final DueKind OLD = new DueKind('g', "PAGE_TIE");

    static final DocumentKind<Ties> KIND = new DocumentKind<>("page", Ties.class,
            contact -> new Ties(contact, 0, Map.of()), Ties::contact, Ties::version,
            (ties, version) -> new Ties(ties.contact, version, ties.all), Ties::standing);

    /** More than anybody looks at; the oldest goes. */
    private static final int MOST = 30;

    /**
     * @param browser what its secret is found by
     * @param given when the link was, with which it was tied
     * @param until when it is forgotten
     */
    record Tie(String browser, Instant given, Instant until) {
    }

    Optional<Tie> of(String ticket) {
        return Optional.ofNullable(all.get(ticket));
    }

    Ties with(String ticket, Tie tie) {
        Map<String, Tie> more = new HashMap<>(all);
        more.put(ticket, tie);
        if (more.size() > MOST) {
            more.entrySet()
                .stream()
                .min(Map.Entry.comparingByValue(Comparator.comparing(Tie::until)))
                .map(Map.Entry::getKey)
                .ifPresent(more::remove);
        }
        return new Ties(contact, version, Map.copyOf(more));
    }

    Ties without(Instant now) {
        Map<String, Tie> left = new HashMap<>(all);
        left.values().removeIf(tie -> !now.isBefore(tie.until()));
        return new Ties(contact, version, Map.copyOf(left));
    }

    Ties none() {
        return new Ties(contact, version, Map.of());
    }

    private Standing standing() {
        @Nullable Instant next = all.values().stream().map(Tie::until).min(Instant::compareTo).orElse(null);
        return new Standing(Map.of(), Set.of(), next == null ? Map.of() : Map.of(OLD, next));
    }

}
