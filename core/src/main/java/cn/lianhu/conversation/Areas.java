package cn.lianhu.conversation;

import cn.lianhu.desk.AreaChoice;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Network;
import cn.lianhu.network.Posting;
import cn.lianhu.ticket.Ticket;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Townships, branches and grids within somebody's areas, in the order of the network. */
final class Areas {

    private final Network network;

    Areas(Network network) {
        this.network = network;
    }

    /** The areas of these posts that lie in no other of them. */
    Set<String> roots(List<Posting> posts) {
        Set<String> all = new LinkedHashSet<>(posts.stream().map(Posting::scope).toList());
        Set<String> roots = new LinkedHashSet<>(all);
        roots.removeIf(code -> above(code).stream().anyMatch(all::contains));
        return roots;
    }

    /** What lies above an area, from the county down. */
    private List<String> above(String code) {
        if (code.equals(Network.COUNTY)) {
            return List.of();
        }
        Optional<String> upper = network.grid(code)
            .map(Grid::branch)
            .or(() -> network.branch(code).map(Branch::township));
        List<String> all = new ArrayList<>(upper.map(this::above).orElse(List.of()));
        all.add(upper.orElse(Network.COUNTY));
        return all;
    }

    private boolean known(String code) {
        return network.grid(code).isPresent() || network.branch(code).isPresent() || network.township(code).isPresent();
    }

    /** Whether an area is one of these or within one. */
    boolean within(Set<String> roots, String code) {
        return known(code) && Stream.concat(Stream.of(code), above(code).stream()).anyMatch(roots::contains);
    }

    static boolean in(Ticket ticket, String code) {
        return code.equals(ticket.place().grid()) || code.equals(ticket.place().branch())
                || code.equals(ticket.place().township());
    }

    /**
     * What may be chosen: his areas, and below what is chosen, or is his only one, what
     * it consists of.
     */
    List<AreaChoice> choices(Set<String> roots, @Nullable String chosen) {
        Set<String> opened = new LinkedHashSet<>(roots.size() == 1 ? roots : Set.of());
        if (chosen != null && within(roots, chosen)) {
            opened.addAll(above(chosen));
            opened.add(chosen);
        }
        List<AreaChoice> choices = new ArrayList<>();
        for (String root : roots) {
            if (root.equals(Network.COUNTY)) {
                network.townships().forEach(t -> add(t.code(), 0, opened, choices));
            }
            else {
                add(root, 0, opened, choices);
            }
        }
        return choices;
    }

    private void add(String code, int depth, Set<String> opened, List<AreaChoice> choices) {
        choices.add(new AreaChoice(code, name(code), depth));
        if (opened.contains(code)) {
            parts(code).forEach(part -> add(part, depth + 1, opened, choices));
        }
    }

    private List<String> parts(String code) {
        return network.township(code).isPresent() ? network.branchesOf(code).stream().map(Branch::code).toList()
                : network.gridsOf(code).stream().map(Grid::code).toList();
    }

    /** Empty for none. */
    String name(@Nullable String code) {
        return code == null ? "" : network.areaName(code).orElse("");
    }

}
