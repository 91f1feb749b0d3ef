package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.bot.network.NetworkFiles.Result;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkChange;
import cn.lianhu.network.PersonFinder;
import cn.lianhu.network.PlaceFinder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The network in force. Safe to share between threads; take {@link #get()} once for work
 * that must not see two.
 */
public final class CurrentNetwork {

    /** One network and what was built from it. */
    public record Loaded(Network network, PlaceFinder places, PersonFinder persons, String fingerprint) {

        static Loaded of(Read read) {
            return new Loaded(read.network(), new PlaceFinder(read.network()), new PersonFinder(read.network()),
                    read.fingerprint());
        }
    }

    private final AtomicReference<Loaded> loaded;

    private final AtomicReference<List<Fault>> faults = new AtomicReference<>(List.of());

    public CurrentNetwork(Read first) {
        loaded = new AtomicReference<>(Loaded.of(first));
    }

    public Loaded get() {
        return loaded.get();
    }

    public Network network() {
        return get().network();
    }

    public PlaceFinder places() {
        return get().places();
    }

    public PersonFinder persons() {
        return get().persons();
    }

    /**
     * Why the files as they lie there are not in force; empty when they are. For health.
     */
    public List<Fault> faults() {
        return faults.get();
    }

    /**
     * Puts a new network in force and says what changed; after faults the old one stays
     * and nothing is returned.
     */
    public Optional<NetworkChange> take(Result result) {
        return switch (result) {
            case Read read -> {
                Loaded before = loaded.getAndSet(Loaded.of(read));
                faults.set(List.of());
                yield Optional.of(NetworkChange.between(before.network(), read.network()));
            }
            case Faulty faulty -> {
                faults.set(faulty.faults());
                yield Optional.empty();
            }
        };
    }

}
