package cn.lianhu.reading;

import cn.lianhu.conversation.DemoNetwork;
import cn.lianhu.triage.Learnt;
import cn.lianhu.triage.TriageData;

/** Reads with all lines that ship, on the demo network; learnt once for all tests. */
public final class ShippedReader {

    public static final Learnt LEARNT = TriageData.learnt();

    public static final Reader READER = new Reader(DemoNetwork.DIRECTORY, LEARNT);

    private ShippedReader() {
    }

}
