package cn.lianhu.network;

import cn.lianhu.network.UnitIndex.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** Finds all names of the network in a text in one pass. */
final class NameIndex {

    /** A name at a position of a text and what it may stand for. */
    record Hit(int start, int end, List<Name> names) {

        private boolean overlaps(Hit other) {
            return start < other.end && other.start < end;
        }

        private int length() {
            return end - start;
        }
    }

    /** Letters and characters that are misspelt say too little where they are fewer. */
    private static final int FEWEST_LETTERS = 5;

    private static final int SHORTEST_MISSPELT = 3;

    private final Map<String, List<Name>> names = new HashMap<>();

    private final Map<String, List<Name>> letters = new HashMap<>();

    private final Map<String, Set<String>> bySound = new HashMap<>();

    private final Trie trie;

    private final Trie sounds;

    NameIndex(Network network, Collection<Owner> owners) {
        network.townships().forEach(this::add);
        network.branches().forEach(this::add);
        owners.stream().filter(owner -> owner.spot().length() > 1).forEach(o -> add(o.spot(), Name.spot(o)));
        names.keySet().forEach(name -> bySound.computeIfAbsent(Sounds.of(name), s -> new HashSet<>()).add(name));
        letters.keySet().removeIf(written -> written.length() < FEWEST_LETTERS);
        letters.forEach(names::putIfAbsent);
        trie = Trie.builder().addKeywords(names.keySet()).build();
        sounds = Trie.builder().addKeywords(bySound.keySet()).build();
    }

    private void add(Township township) {
        add(PlaceSpelling.simplify(township.name()), Name.township(township.code(), false));
        add(BranchNames.stem(township.name()), Name.township(township.code(), true));
    }

    private void add(Branch branch) {
        BranchNames.full(branch).forEach(name -> add(name, Name.branch(branch.code(), false)));
        String stem = BranchNames.stem(branch.name());
        if (!names.getOrDefault(stem, List.of()).contains(Name.branch(branch.code(), false))) {
            add(stem, Name.branch(branch.code(), true));
        }
        Name named = Name.branch(branch.code(), false);
        Stream.concat(Stream.of(stem), BranchNames.full(branch).stream())
            .distinct()
            .filter(said -> said.length() > 1)
            .forEach(said -> inLetters(said, stem, named));
    }

    /** shuinancun, and shuinan村. */
    private void inLetters(String said, String stem, Name name) {
        Stream<String> mixed = said.startsWith(stem) ? Stream.of(Sounds.letters(stem) + said.substring(stem.length()))
                : Stream.of();
        Stream.concat(Stream.of(Sounds.letters(said)), mixed)
            .distinct()
            .forEach(written -> letters.computeIfAbsent(written, w -> new ArrayList<>(1)).add(name));
    }

    private void add(String said, Name name) {
        if (said.length() > 1) {
            names.computeIfAbsent(said, s -> new ArrayList<>(1)).add(name);
        }
    }

    /**
     * The names in a text in its order; of those that overlap the longest. Misspelt ones
     * only where no other branch is named.
     */
    List<Hit> in(PlaceSpelling spoken) {
        List<Hit> found = new ArrayList<>(trie.parseText(spoken.text())
            .stream()
            .map(emit -> hit(spoken, emit, names.getOrDefault(emit.getKeyword(), List.of())))
            .filter(Optional::isPresent)
            .map(Optional::get)
            .toList());
        if (found.stream().flatMap(hit -> hit.names().stream()).allMatch(name -> name.kind() == Name.Kind.TOWNSHIP)) {
            found.addAll(misspelt(spoken));
        }
        return longest(found);
    }

    private static List<Hit> longest(List<Hit> found) {
        List<Hit> longest = new ArrayList<>();
        found.sort(Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start));
        found.stream().filter(hit -> longest.stream().noneMatch(hit::overlaps)).forEachOrdered(longest::add);
        longest.sort(Comparator.comparingInt(Hit::start));
        return longest;
    }

    private List<Hit> misspelt(PlaceSpelling spoken) {
        return sounds.parseText(Sounds.of(spoken.text())).stream().flatMap(emit -> {
            String written = spoken.text().substring(emit.getStart(), emit.getEnd() + 1);
            List<Name> meant = bySound.getOrDefault(emit.getKeyword(), Set.of())
                .stream()
                .filter(name -> oneIsWrong(name, written))
                .flatMap(name -> names.getOrDefault(name, List.of()).stream())
                .filter(name -> name.kind() == Name.Kind.BRANCH)
                .toList();
            return hit(spoken, emit, meant).stream();
        })
            .filter(hit -> hit.length() >= SHORTEST_MISSPELT
                    || new NameContext(spoken, hit.start(), hit.end()).withUnits())
            .toList();
    }

    private static boolean oneIsWrong(String name, String written) {
        return IntStream.range(0, name.length()).filter(i -> name.charAt(i) != written.charAt(i)).count() == 1;
    }

    private static Optional<Hit> hit(PlaceSpelling spoken, Emit emit, List<Name> meant) {
        int end = emit.getEnd() + 1;
        NameContext around = new NameContext(spoken, emit.getStart(), end);
        List<Name> allowed = meant.stream().filter(around::allow).toList();
        return allowed.isEmpty() ? Optional.empty() : Optional.of(new Hit(emit.getStart(), end, allowed));
    }

}
