package cn.lianhu.suggestions;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Standing;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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
 */
public record Suggestion(String number, long version, String branch, String words, Set<String> households, Instant at,
        @Nullable Instant raised, boolean listed) {

    private static final int MOST = 60;

    public static final DocumentKind<Suggestion> KIND = new DocumentKind<>("suggestion", Suggestion.class,
            number -> new Suggestion(number, 0, "", "", Set.of(), Instant.EPOCH, null, false), Suggestion::number,
            Suggestion::version, (s, version) -> new Suggestion(s.number, version, s.branch, s.words, s.households,
                    s.at, s.raised, s.listed),
            Suggestion::standing);

    public Suggestion {
        households = households == null ? Set.of() : Set.copyOf(households);
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

    Suggestion wantedBy(String household) {
        Set<String> all = new LinkedHashSet<>(households);
        all.add(household);
        return new Suggestion(number, version, branch, words, all, at, raised, listed);
    }

    Suggestion notWantedBy(String household) {
        Set<String> all = new LinkedHashSet<>(households);
        all.remove(household);
        return new Suggestion(number, version, branch, words, all, at, raised, listed);
    }

    Suggestion raised(Instant when) {
        return new Suggestion(number, version, branch, words, households, at, when, listed);
    }

    /** Nobody is shown it any more, nor is it kept who wanted it. */
    Suggestion over() {
        return new Suggestion(number, version, branch, "", Set.of(), at, raised, false);
    }

    /** How many want it. */
    public int wanted() {
        return households.size();
    }

}
