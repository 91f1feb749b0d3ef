package cn.lianhu.network;

import cn.lianhu.network.UnitIndex.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Trie trie;

    NameIndex(Network network, Collection<Owner> owners) {
        network.townships().forEach(this::add);
        network.branches().forEach(this::add);
        owners.stream().filter(owner -> owner.spot().length() > 1).forEach(o -> add(o.spot(), Name.spot(o)));
        trie = Trie.builder().addKeywords(names.keySet()).build();
    }

    private void add(Township township) {
        add(Spoken.simplify(township.name()), Name.township(township.code(), false));
        add(BranchNames.stem(township.name()), Name.township(township.code(), true));
    }

    private void add(Branch branch) {
        BranchNames.full(branch).forEach(name -> add(name, Name.branch(branch.code(), false)));
        String stem = BranchNames.stem(branch.name());
        if (!names.getOrDefault(stem, List.of()).contains(Name.branch(branch.code(), false))) {
            add(stem, Name.branch(branch.code(), true));
        }
    }

    private void add(String said, Name name) {
        if (said.length() > 1) {
            names.computeIfAbsent(said, s -> new ArrayList<>(1)).add(name);
        }
    }

    /** The names in a simplified text in its order; of those that overlap the longest. */
    List<Hit> in(String text) {
        List<Hit> longest = new ArrayList<>();
        trie.parseText(text).stream().map(emit -> hit(text, emit)).filter(hit -> !hit.names().isEmpty())
                .sorted(Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start))
                .filter(hit -> longest.stream().noneMatch(hit::overlaps))
                .forEachOrdered(longest::add);
        longest.sort(Comparator.comparingInt(Hit::start));
        return longest;
    }

    private Hit hit(String text, Emit emit) {
        int end = emit.getEnd() + 1;
        Surroundings around = new Surroundings(text, emit.getStart(), end);
        return new Hit(emit.getStart(), end,
                names.get(emit.getKeyword()).stream().filter(around::allow).toList());
    }
}
