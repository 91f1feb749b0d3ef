package cn.lianhu.bot.network;

import cn.lianhu.network.Household;
import cn.lianhu.network.Network;

/** The network that the program comes with, known by whom its story is about. */
public final class DemoNetwork {

    /** The household of the story of the streetlight. */
    public static final String FIRST = "H0037";

    private static final String HER_MEMBER = "M0023";

    private static final int HOUSEHOLDS = 343;

    private DemoNetwork() {
    }

    /** Whether it is this one. */
    public static boolean is(Network network) {
        return network.households().size() == HOUSEHOLDS
                && network.household(FIRST).map(Household::member).filter(HER_MEMBER::equals).isPresent();
    }

}
