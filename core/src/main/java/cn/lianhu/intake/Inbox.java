package cn.lianhu.intake;

import reactor.core.publisher.Mono;

/** The one door for everything that people send. */
public interface Inbox {

    /**
     * Understands, stores and answers one message; acts once per {@link Inbound#key()}
     * and answers the same each time. The Mono completes after the write is durable; it
     * errors when the store did not take it.
     */
    Mono<Reply> receive(Inbound message);

}
