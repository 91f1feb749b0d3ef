package cn.lianhu.network;

import cn.lianhu.network.NameIndex.Hit;
import cn.lianhu.network.UnitIndex.Owner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One look at one text: from the names in it to the place that is meant. */
final class PlaceSearch {

    private static final Pattern BARE = Pattern.compile("(?<![\\d#-])\\d{1,4}(?:-\\d{1,4})*(?:组(?![照图数人织])|幢|网格)");
    private static final Pattern LANDMARK = Pattern.compile("(?:路口|村口|巷口|门口|楼下|楼道|桥头|桥边|桥下|路边|广场)");

    private final Network network;
    private final UnitIndex units;
    private final Spoken spoken;
    private final Grid home;

    PlaceSearch(Network network, UnitIndex units, Spoken spoken, Grid home) {
        this.network = network;
        this.units = units;
        this.spoken = spoken;
        this.home = home;
    }

    Finding search(List<Hit> hits) {
        List<Spot> spots = new ArrayList<>(hits.stream().map(this::spot).toList());
        spots.replaceAll(spot -> narrowed(spot, spots));
        if (spots.stream().noneMatch(Spot::hasGrid)) {
            bare(spots).ifPresent(spots::addFirst);
        }
        return best(spots);
    }

    private Spot spot(Hit hit) {
        Units said = Units.at(spoken.text(), hit.end());
        List<Place> places = hit.names().stream().map(name -> place(name, said)).distinct().toList();
        boolean anyGrid = !said.none() && places.stream().anyMatch(p -> p.grid() != null);
        String words = words(hit.start(), said.end());
        return new Spot(anyGrid ? places.stream().filter(p -> p.grid() != null).toList() : places, words);
    }

    private Place place(Name name, Units said) {
        return switch (name.kind()) {
            case TOWNSHIP -> Place.ofTownship(name.code(), null);
            case BRANCH -> said.none() ? Place.ofBranch(network, name.code(), null)
                    : inBranch(name.code(), units.grids(new Owner(name.code(), ""), said));
            case SPOT -> inBranch(name.code(), units.grids(new Owner(name.code(), name.spot()), said));
        };
    }

    /** The grid if there is one or one of them is home, otherwise the branch alone. */
    private Place inBranch(String branch, Set<String> grids) {
        if (home != null && grids.contains(home.code())) {
            return Place.ofGrid(network, home.code(), null);
        }
        return grids.size() == 1 ? Place.ofGrid(network, grids.iterator().next(), null)
                : Place.ofBranch(network, branch, null);
    }

    /** Of several places those in a township or branch that the text names too, then those in the home branch. */
    private Spot narrowed(Spot spot, List<Spot> all) {
        if (spot.places().size() == 1) {
            return spot;
        }
        Set<String> named = all.stream().filter(other -> other != spot && other.places().size() == 1)
                .map(other -> other.places().getFirst())
                .map(p -> p.branch() != null ? p.branch() : p.township()).collect(Collectors.toSet());
        return spot.keep(p -> named.contains(p.branch())).keep(p -> named.contains(p.township()))
                .keep(p -> home != null && home.branch().equals(p.branch()));
    }

    /** A group or building without a name: of the one branch the text names, else of the home branch. */
    private Optional<Spot> bare(List<Spot> spots) {
        List<String> named = spots.stream().flatMap(s -> s.places().stream()).map(Place::branch)
                .filter(Objects::nonNull).distinct().toList();
        if (named.size() == 1) {
            String branch = named.getFirst();
            return bareIn(branch, network.branch(branch).orElseThrow().name());
        }
        return named.isEmpty() && home != null ? bareIn(home.branch(), "") : Optional.empty();
    }

    private Optional<Spot> bareIn(String branch, String before) {
        Matcher matcher = BARE.matcher(spoken.text());
        while (matcher.find()) {
            Units said = Units.at(spoken.text(), matcher.start());
            Place place = inBranch(branch, units.gridsAnywhereIn(branch, said));
            if (place.grid() != null) {
                return Optional.of(new Spot(List.of(place), before + words(matcher.start(), said.end())));
            }
        }
        return Optional.empty();
    }

    private String words(int start, int end) {
        Matcher landmark = LANDMARK.matcher(spoken.text()).region(end, spoken.text().length());
        return spoken.written(start, landmark.lookingAt() ? landmark.end() : end);
    }

    private static Finding best(List<Spot> spots) {
        int most = spots.stream().mapToInt(Spot::exactness).max().orElse(0);
        List<Spot> exact = spots.stream().filter(s -> s.exactness() == most)
                .sorted(Comparator.comparingInt((Spot s) -> s.places().size())).toList();
        if (exact.isEmpty()) {
            return new Finding.None();
        }
        Spot first = exact.getFirst();
        List<Place> all = exact.stream().flatMap(Spot::worded).toList();
        long areas = all.stream().map(p -> p.branch() != null ? p.branch() : p.township()).distinct().count();
        return areas == 1 ? new Finding.At(all.getFirst(), first.words()) : new Finding.Ambiguous(all, first.words());
    }
}
