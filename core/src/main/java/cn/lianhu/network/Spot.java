package cn.lianhu.network;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Words of a text and the places they may mean. */
record Spot(List<Place> places, String words) {

    boolean hasGrid() {
        return exactness() == 3;
    }

    /** 3 when a grid is meant, 2 a branch, 1 a township. */
    int exactness() {
        return places.stream().mapToInt(p -> p.grid() != null ? 3 : p.branch() != null ? 2 : 1).max().orElse(0);
    }

    /** Only the places that fit, if any does. */
    Spot keep(Predicate<Place> fits) {
        List<Place> kept = places.stream().filter(fits).toList();
        return kept.isEmpty() ? this : new Spot(kept, words);
    }

    Stream<Place> worded() {
        return places.stream().map(p -> new Place(p.grid(), p.branch(), p.township(), words));
    }
}
