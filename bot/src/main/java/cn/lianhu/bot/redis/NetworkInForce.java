package cn.lianhu.bot.redis;

import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Which network was in force last, so that a change of posts is also noticed when it was
 * made while nothing ran; and which is being handed over, so that another copy goes on
 * when the one that began is gone.
 */
public final class NetworkInForce {

    private final StoreConnection store;

    private final String key;

    private final String begun;

    private final Lua keep;

    NetworkInForce(StoreConnection store, Keys keys) {
        this.store = store;
        this.key = keys.of("network");
        this.begun = keys.of("network", "begun");
        this.keep = new Lua(store, "network-keep");
    }

    /** The files as packed; empty the first time. */
    public Mono<String> packed() {
        return store.commands().get(key);
    }

    /** Differs whenever the network in the record is another. */
    public Mono<String> stamp() {
        return store.lookout().network();
    }

    /** The network with this fingerprint is to be handed over. */
    public Mono<Void> begin(String fingerprint) {
        return store.commands().set(begun, fingerprint).then();
    }

    /** Which one is, in the place of the one in force; empty for none. */
    public Mono<String> begun() {
        return store.commands().get(begun);
    }

    /**
     * All of it has been handed over, unless another has been begun since: it is the one
     * in force now.
     */
    public Mono<Void> keep(String packed, String fingerprint) {
        return keep.value(List.of(key, begun), packed, fingerprint).then();
    }

}
