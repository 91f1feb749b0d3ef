package cn.lianhu.network;

import java.util.List;

/** What a text says about where something is. */
public sealed interface Finding {

    /** One place of the network. */
    record At(Place place, String matched) implements Finding {}

    /** Several places fit, in different branches: somebody has to be asked. */
    record Ambiguous(List<Place> places, String matched) implements Finding {}

    /** Words that name a place, but none of the network. */
    record UnknownPlace(String words) implements Finding {}

    /** Nothing that names a place. */
    record None() implements Finding {}
}
