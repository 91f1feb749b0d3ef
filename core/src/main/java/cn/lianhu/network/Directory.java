package cn.lianhu.network;

/**
 * A network, and what finds its places and people in somebody's words. The finders are
 * made for it, so the three never differ.
 */
public record Directory(Network network, PlaceFinder places, PersonFinder persons) {

    public static Directory of(Network network) {
        return new Directory(network, new PlaceFinder(network), new PersonFinder(network));
    }

    /** The same with one row as it was edited; what that leaves as it is is shared. */
    public Directory with(EditedRow edited) {
        Network next = network.with(edited);
        return switch (edited.kind()) {
            case HOUSEHOLD -> new Directory(next,
                    places.with(next, network.household(edited.row()).orElse(null), edited.household()), persons);
            case MEMBER, POST -> new Directory(next, places.with(next), new PersonFinder(next));
        };
    }

}
