package cn.lianhu.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All that a decision may come to. What is to be added to sums is only known to fit when
 * it is stored; so it is decided beforehand, too, what is stored where it does not.
 *
 * @param additions most decisions have none
 * @param outcomes the first where all additions fit; then, of each addition, what is
 * stored instead where it is the first that does not
 */
public record Decided<T>(List<Addition> additions, List<Outcome<T>> outcomes) {

    /**
     * @param answer null where nobody is answered
     */
    public record Outcome<T>(T answer, Changes changes) {

        /** In the place of one that there cannot be. */
        private Outcome<T> never() {
            return new Outcome<>(answer, new Changes());
        }

    }

    /**
     * Runs the decision on what is known.
     * @throws Unread when that is not enough
     */
    public static <T> Decided<T> on(Occasion occasion, Map<Query<?>, Object> known, Function<Work, T> decision,
            List<Listener> listeners) {
        List<Outcome<T>> outcomes = new ArrayList<>();
        Work work = new Work(occasion, known);
        outcomes.add(outcome(work, decision, listeners));
        for (int refused = 0; refused < work.additions().size(); refused++) {
            outcomes.add(work.additions().get(refused).mayFail() ? outcome(work.refusing(refused), decision, listeners)
                    : outcomes.getFirst().never());
        }
        return new Decided<>(work.additions(), outcomes);
    }

    private static <T> Outcome<T> outcome(Work work, Function<Work, T> decision, List<Listener> listeners) {
        T answer = decision.apply(work);
        work.tell(listeners);
        return new Outcome<>(answer, work.changes());
    }

    public boolean changesNothing() {
        return additions.isEmpty() && outcomes.getFirst().changes().isEmpty();
    }

}
