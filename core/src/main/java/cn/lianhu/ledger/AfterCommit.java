package cn.lianhu.ledger;

import reactor.core.publisher.Mono;

/**
 * Does what has to follow a stored decision in this copy of the program before anybody is
 * answered.
 */
public interface AfterCommit {

    AfterCommit NOTHING = changes -> Mono.empty();

    /** Errors are this one's own to deal with: what was stored stays stored. */
    Mono<Void> stored(Changes changes);

}
