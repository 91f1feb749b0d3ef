package cn.lianhu.suggestions;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Standing;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report that proposes something, as its village reads it. Who proposed it and who
 * wants it is shown to nobody.
 *
 * @param number of its ticket, as shown
 * @param branch whose people read it
 * @param words what is proposed, without phones
 * @param households ids of those who want it, the one that proposed it among them
 * @param raised when it went to the secretary; null as long as it has not
 * @param listed whether people are shown it
 * @param into number of the one that it went on in, as shown; null for none
 * @param along those who came with others that went on in it, by their numbers
 */
public record Suggestion(String number, long version, String branch, String words, Set<String> households, Instant at,
        @Nullable Instant raised, boolean listed, @Nullable String into, Map<String, Set<String>> along) {

    private static final int MOST = 60;

    public static final DocumentKind<Suggestion> KIND = new DocumentKind<>("suggestion", Suggestion.class,
            number -> new Suggestion(number, 0, "", "", Set.of(), Instant.EPOCH, null, false, null, Map.of()),
            Suggestion::number, Suggestion::version, (s, version) -> s.changed(c -> c.version = version),
            Suggestion::standing);

    public Suggestion {
        households = households == null ? Set.of() : Set.copyOf(households);
        along = along == null ? Map.of() : Map.copyOf(along);
    }

    private Standing standing() {
        return listed ? new Standing(Map.of(list(branch), at.toEpochMilli()), Set.of(), Map.of()) : Standing.NOWHERE;
    }

    private static String list(String branch) {
        return "suggestions:" + branch;
    }

    /** Numbers of those of a branch, the last first. */
    static Query.Listed in(String branch) {
        return new Query.Listed(list(branch), true, MOST);
    }

    Suggestion wantedBy(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(households);
        all.addAll(more);
        return changed(c -> c.households = all);
    }

    Suggestion notWantedBy(Set<String> less) {
        return changed(c -> c.households = households.stream()
            .filter(household -> !less.contains(household))
            .collect(Collectors.toSet()));
    }

    Suggestion raised(Instant when) {
        return changed(c -> c.raised = when);
    }

    Suggestion listed(boolean now) {
        return changed(c -> c.listed = now);
    }

    Suggestion into(@Nullable String other) {
        return changed(c -> c.into = other);
    }

    /** With those who want another, which goes on in it. */
    Suggestion with(Suggestion other) {
        Set<String> brought = other.households.stream()
            .filter(household -> !households.contains(household))
            .collect(Collectors.toSet());
        Map<String, Set<String>> sources = new HashMap<>(along);
        sources.put(other.number, brought);
        return wantedBy(brought).changed(c -> c.along = sources);
    }

    /** Without those who came with another, which goes on by itself. */
    Suggestion without(Suggestion other) {
        Map<String, Set<String>> sources = new HashMap<>(along);
        Set<String> brought = sources.remove(other.number);
        return brought == null ? this : notWantedBy(brought).changed(c -> c.along = sources);
    }

    /** Nobody is shown it any more, nor is it kept who wanted it. */
    Suggestion forgotten() {
        return changed(c -> {
            c.words = "";
            c.households = Set.of();
            c.along = Map.of();
            c.listed = false;
        });
    }

    /** How many want it. */
    public int wanted() {
        return households.size();
    }

    private Suggestion changed(Consumer<Changed> change) {
        Changed changed = new Changed(this);
        change.accept(changed);
        return new Suggestion(number, changed.version, branch, changed.words, changed.households, at, changed.raised,
                changed.listed, changed.into, changed.along);
    }

    /** A suggestion while something of it changes. */
    private static final class Changed {

        private long version;

        private String words;

        private Set<String> households;

        private @Nullable Instant raised;

        private boolean listed;

        private @Nullable String into;

        private Map<String, Set<String>> along;

        private Changed(Suggestion before) {
            version = before.version;
            words = before.words;
            households = before.households;
            raised = before.raised;
            listed = before.listed;
            into = before.into;
            along = before.along;
        }

    }

}
