package cn.lianhu.network;

/** Finds names that stand twice. */
public final class DuplicateNames {

    private DuplicateNames() {
    }

    public static String headOfTwo(Network network) {
        return network.households()
            .stream()
            .map(Household::head)
            .filter(head -> network.householdsHeadedBy(head).size() > 1)
            .findFirst()
            .orElseThrow();
    }

}
