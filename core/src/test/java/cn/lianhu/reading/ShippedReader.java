package cn.lianhu.reading;

import cn.lianhu.conversation.DemoNetwork;
import cn.lianhu.network.PersonFinder;
import cn.lianhu.network.PlaceFinder;
import cn.lianhu.triage.Learnt;
import cn.lianhu.triage.TriageData;

/** Reads with all lines that ship, on the demo network; learnt once for all tests. */
public final class ShippedReader {

    public static final Learnt LEARNT = TriageData.learnt();

    private static final PlaceFinder PLACES = new PlaceFinder(DemoNetwork.NETWORK);

    private static final PersonFinder PERSONS = new PersonFinder(DemoNetwork.NETWORK);

    public static final Reader READER = new Reader(() -> PLACES, () -> PERSONS, LEARNT);

    private ShippedReader() {
    }

}
