package cn.lianhu.ledger;

import cn.lianhu.intake.Reply;
import java.time.Instant;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The system of record. */
public interface Ledger {

    /**
     * So often a decision may ask for more to read. All of its steps together ask far
     * less often; one that reads something of many people or tickets asks for all of them
     * at once, see {@link Work#expect}.
     */
    int MOST_ROUNDS = 40;

    /**
     * Runs a decision for a message and stores what it changes together with its reply
     * under the message's key, in one atomic durable write. For a message stored before
     * nothing is decided, it gets the same reply again. When somebody else changed the
     * same thing meanwhile, the decision runs again on what is there now.
     * @return the reply, with the number of a new ticket in the place of
     * {@link cn.lianhu.ticket.Ticket#NUMBER_TO_COME}
     */
    Mono<Reply> message(String key, Instant now, Function<Work, Reply> decision);

    /** Runs a decision that answers nobody; completes when what it changed is stored. */
    Mono<Void> change(Occasion occasion, Function<Work, Void> decision);

    /** The same of one that tells nobody anything either. */
    default Mono<Void> change(Instant now, Function<Work, Void> decision) {
        return change(new Occasion(null, now), decision);
    }

    /** Reads only; the decision may not change anything. */
    <T> Mono<T> read(Instant now, Function<Work, T> question);

    /**
     * What is due at {@code now} or before, of tickets and drafts earliest first, then of
     * whatever else there is, at most {@code most}; leased to this copy for a while.
     */
    Flux<DueThing> due(Instant now, int most);

    /** When the next thing becomes due; empty when nothing will. */
    Mono<Instant> nextDue();

}
