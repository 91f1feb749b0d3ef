package cn.lianhu.reading;

import cn.lianhu.network.PlaceFinder;
import cn.lianhu.triage.Learnt;
import java.util.function.Supplier;

/** Reads messages, knowing the network and what was learnt. Safe from many threads. */
public final class Reader {

    private final Supplier<PlaceFinder> places;
    private final Learnt learnt;

    public Reader(Supplier<PlaceFinder> places, Learnt learnt) {
        this.places = places;
        this.learnt = learnt;
    }

    public Reading read(String words) {
        return new Reading(words, learnt.hear(words), places.get(), this);
    }
}
