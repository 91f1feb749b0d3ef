package cn.lianhu.network;

import java.util.List;

/** What a text says about where something is. */
public sealed interface Finding {

    /** The words that name it; empty where none do. */
    String matched();

    /** One place of the network. */
    record At(Place place, String matched) implements Finding {
    }

    /** Several places fit, in different branches: somebody has to be asked. */
    record Ambiguous(List<Place> places, String matched) implements Finding {
    }

    /**
     * Several groups of one branch that the text does not name, 1组到3组: somebody has to be
     * asked.
     *
     * @param places those that there are, each with its words; the whole branch is the
     * last
     */
    record Range(List<Place> places, String matched) implements Finding {
    }

    /** A group or building that this branch has not: somebody has to be asked. */
    record NoSuchUnit(Place branch, String matched) implements Finding {
    }

    /** Words that name a place, but none of the network. */
    record UnknownPlace(String words) implements Finding {
        @Override
        public String matched() {
            return words;
        }
    }

    /** A spot that nobody has given a name, 学校门口: wherever who says it lives. */
    record Near(String words) implements Finding {
        @Override
        public String matched() {
            return words;
        }
    }

    /** Nothing that names a place. */
    record None() implements Finding {
        @Override
        public String matched() {
            return "";
        }
    }

}
