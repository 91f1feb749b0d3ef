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
import org.jspecify.annotations.Nullable;

/** One look at one text: from the names in it to the place that is meant. */
final class PlaceSearch {

    private static final Pattern BARE = Pattern
        .compile("(?<![\\d#这那每哪同整几有另各来-])\\d{1,4}(?:-\\d{1,4})*(?:组(?![照图数人织])|幢(?!屋|房|老|新|楼都)|网格)");

    /** He speaks of his own house, whose building nobody has written down. */
    private static final Pattern HIS = Pattern.compile("[我俺](?:们)?(?:家|屋|这)");

    private static final Pattern LANDMARK = Pattern.compile("(?:路口|村口|巷口|门口|楼下|楼道|桥头|桥边|桥下|路边|广场|祠堂边?|塘边|后面|老樟树下)");

    private final Network network;

    private final UnitIndex units;

    private final PlaceSpelling spoken;

    private final @Nullable Grid home;

    private final Denied denied;

    /** A group or building that was said and is not there. */
    private Finding.@Nullable NoSuchUnit missing;

    PlaceSearch(Network network, UnitIndex units, PlaceSpelling spoken, @Nullable Grid home) {
        this.network = network;
        this.units = units;
        this.spoken = spoken;
        this.home = home;
        this.denied = new Denied(spoken);
    }

    Finding search(List<Hit> all) {
        List<Hit> hits = all.stream().filter(hit -> !denies(hit)).toList();
        Optional<Finding> range = Ranges.in(spoken).filter(r -> !denied.at(r.start())).flatMap(r -> range(r, hits));
        if (range.isPresent()) {
            return range.get();
        }
        List<Spot> spots = new ArrayList<>(hits.stream().map(this::spot).toList());
        spots.replaceAll(spot -> narrowed(spot, spots));
        if (spots.stream().noneMatch(Spot::hasGrid)) {
            bare(spots).ifPresent(spots::addFirst);
        }
        Finding best = best(spots);
        return missing != null && spots.stream().noneMatch(Spot::hasGrid) && !(best instanceof Finding.Ambiguous)
                ? missing : best;
    }

    private boolean denies(Hit hit) {
        if (!denied.at(hit.start())) {
            return false;
        }
        denied.alsoAt(hit.end());
        return true;
    }

    /**
     * Several groups: of the branch that is named, the branch; of his own, he is asked
     * which.
     */
    private Optional<Finding> range(Ranges said, List<Hit> hits) {
        List<String> named = hits.stream()
            .flatMap(h -> h.names().stream())
            .filter(n -> n.kind() != Name.Kind.TOWNSHIP)
            .map(Name::code)
            .distinct()
            .toList();
        if (named.size() == 1) {
            boolean joined = hits.stream().anyMatch(h -> h.end() == said.start());
            int start = joined ? hits.stream().filter(h -> h.end() == said.start()).findFirst().orElseThrow().start()
                    : said.start();
            String words = spoken.written(start, said.end());
            return Optional.of(new Finding.At(Place.ofBranch(network, named.getFirst(),
                    joined ? words : network.branch(named.getFirst()).orElseThrow().name() + words), words));
        }
        return named.isEmpty() && home != null ? Optional.of(rangeIn(home.branch(), said)) : Optional.empty();
    }

    private Finding rangeIn(String code, Ranges said) {
        String branch = network.branch(code).orElseThrow().name();
        List<Place> places = new ArrayList<>();
        for (String unit : said.units()) {
            Set<String> grids = units.gridsAnywhereIn(code, Units.at(unit, 0));
            grids.stream().limit(1).map(grid -> Place.ofGrid(network, grid, branch + unit)).forEach(places::add);
        }
        Place whole = Place.ofBranch(network, code, branch);
        String words = spoken.written(said.start(), said.end());
        if (places.isEmpty()) {
            return new Finding.NoSuchUnit(whole, words);
        }
        places.add(whole);
        return new Finding.Range(places, words);
    }

    private Spot spot(Hit hit) {
        Units said = spoken.unitsAfter(hit.end());
        List<Place> places = inItsVillage(places(hit, said));
        boolean anyGrid = !said.none() && places.stream().anyMatch(p -> p.grid() != null);
        String words = words(hit.start(), Math.max(said.end(), hit.end()));
        if (!anyGrid && hit.names().size() == 1 && said.counted()
                && hit.names().getFirst().kind() == Name.Kind.BRANCH) {
            misses(hit.names().getFirst().code(), said, words);
        }
        return new Spot(anyGrid ? places.stream().filter(p -> p.grid() != null).toList() : places, words);
    }

    /**
     * By the units as they are written in the addresses; only where none is, by what else
     * they may be.
     */
    private List<Place> places(Hit hit, Units said) {
        List<Place> places = hit.names().stream().map(name -> place(name, said)).distinct().toList();
        return said.none() || places.stream().anyMatch(p -> p.grid() != null) ? places
                : hit.names()
                    .stream()
                    .map(name -> name.kind() == Name.Kind.BRANCH
                            ? inBranch(name.code(), units.gridsAnywhereIn(name.code(), said)) : place(name, said))
                    .distinct()
                    .toList();
    }

    private void misses(String branch, Units said, String words) {
        boolean his = home != null && home.branch().equals(branch) && HIS.matcher(spoken.text()).find();
        if (missing == null && !his && units.gridsAnywhereIn(branch, said).isEmpty()) {
            missing = new Finding.NoSuchUnit(
                    Place.ofBranch(network, branch, network.branch(branch).orElseThrow().name()), words);
        }
    }

    /** 水南 is the village where the town of the same name has one. */
    private static List<Place> inItsVillage(List<Place> places) {
        return places.stream()
            .filter(p -> p.branch() != null || places.stream()
                .noneMatch(other -> other.branch() != null && Objects.equals(p.township(), other.township())))
            .toList();
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

    /**
     * Of several places those in a township or branch that the text names too, then those
     * in the home branch.
     */
    private Spot narrowed(Spot spot, List<Spot> all) {
        if (spot.places().size() == 1) {
            return spot;
        }
        Set<String> named = all.stream()
            .filter(other -> other != spot && other.places().size() == 1)
            .map(other -> other.places().getFirst())
            .map(p -> p.branch() != null ? p.branch() : p.township())
            .collect(Collectors.toSet());
        return spot.keep(p -> named.contains(p.branch()))
            .keep(p -> named.contains(p.township()))
            .keep(p -> home != null && home.branch().equals(p.branch()));
    }

    /**
     * A group or building without a name: of the one branch the text names, else of the
     * home branch.
     */
    private Optional<Spot> bare(List<Spot> spots) {
        List<String> named = spots.stream()
            .flatMap(s -> s.places().stream())
            .map(Place::branch)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
        if (named.size() == 1) {
            String branch = named.getFirst();
            return bareIn(branch, network.branch(branch).orElseThrow().name());
        }
        return !named.isEmpty() || !spots.isEmpty() && home == null ? Optional.empty() : home == null ? onlyBuilding()
                : UnknownPlaces.in(spoken).isPresent() ? Optional.empty() : bareIn(home.branch(), "");
    }

    /** A building that only one branch has a number for. */
    private Optional<Spot> onlyBuilding() {
        Matcher matcher = BARE.matcher(spoken.text());
        return matcher.find() && !denied.at(matcher.start()) && matcher.group().endsWith("幢")
                ? units.onlyBranchWith(Units.at(spoken.text(), matcher.start())).flatMap(branch -> bareIn(branch, ""))
                : Optional.empty();
    }

    private Optional<Spot> bareIn(String branch, String before) {
        Matcher matcher = BARE.matcher(spoken.text());
        while (matcher.find()) {
            if (denied.at(matcher.start())) {
                continue;
            }
            Units said = Units.at(spoken.text(), matcher.start());
            Place place = inBranch(branch, units.gridsAnywhereIn(branch, said));
            if (place.grid() != null) {
                return Optional.of(new Spot(List.of(place), before + words(matcher.start(), said.end())));
            }
            misses(branch, said, spoken.written(matcher.start(), said.end()));
        }
        return Optional.empty();
    }

    private String words(int start, int end) {
        Matcher landmark = LANDMARK.matcher(spoken.text()).region(end, spoken.text().length());
        return spoken.written(start, landmark.lookingAt() ? landmark.end() : end);
    }

    private static Finding best(List<Spot> spots) {
        int most = spots.stream().mapToInt(Spot::exactness).max().orElse(0);
        List<Spot> exact = spots.stream()
            .filter(s -> s.exactness() == most)
            .sorted(Comparator.comparingInt((Spot s) -> s.places().size()))
            .toList();
        if (exact.isEmpty()) {
            return new Finding.None();
        }
        Spot first = exact.getFirst();
        List<Place> all = exact.stream().flatMap(Spot::worded).toList();
        long areas = all.stream().map(p -> p.branch() != null ? p.branch() : p.township()).distinct().count();
        return areas == 1 ? new Finding.At(all.getFirst(), first.words()) : new Finding.Ambiguous(all, first.words());
    }

}
