package cn.lianhu.bot.network;

import cn.lianhu.network.Household;
import cn.lianhu.network.Network;

/** The network that the program comes with, known by whom its story is about. */
public final class DemoNetwork {

    /** The household of the story of the streetlight. */
    public static final String FIRST = "H0037";

    private static final String HER_CODE = "XV6HXV9K";

    private DemoNetwork() {
    }

    /** Whether it is this one, whatever was edited in it since. */
    public static boolean is(Network network) {
        return network.household(FIRST).map(Household::bindCode).filter(HER_CODE::equals).isPresent();
    }

}
