package cn.lianhu.bot.phones;

import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds households, members and officers by what anybody would type. */
final class PeopleSearch {

    /** Whom the README's story is about, in the network that the program comes with. */
    private static final String FIRST = "H0037";

    private final Supplier<Network> network;

    PeopleSearch(Supplier<Network> network) {
        this.network = network;
    }

    /** Those in whom every word of the query is found, best first: whole name or number, beginning of it, rest. */
    List<Someone> find(String query, int limit) {
        String asked = query.strip().toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(asked.split("[\\s,，]+")).toList();
        return everybody().filter(one -> words.stream().allMatch(text(one)::contains))
                .collect(Collectors.groupingBy(one -> rank(one, asked))).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().stream()).limit(limit).toList();
    }

    Optional<Someone> byId(String id) {
        Portraits portraits = portraits();
        return network.get().household(id).map(portraits::of)
                .or(() -> network.get().member(id).map(portraits::of));
    }

    /** A resident, the linked member and their secretary. */
    List<Someone> cast() {
        Network now = network.get();
        Optional<Household> resident = now.household(FIRST).filter(h -> h.member() != null)
                .or(() -> now.households().stream().filter(h -> h.member() != null).findFirst());
        Stream<String> secretary = resident.flatMap(h -> now.grid(h.grid())).stream()
                .flatMap(grid -> now.holders(Post.SECRETARY, grid.branch()).stream().limit(1));
        return Stream.concat(resident.stream().flatMap(h -> Stream.of(h.id(), h.member())), secretary).distinct()
                .flatMap(id -> byId(id).stream()).toList();
    }

    private Stream<Someone> everybody() {
        Portraits portraits = portraits();
        return Stream.concat(network.get().members().stream().map(portraits::of),
                network.get().households().stream().map(portraits::of));
    }

    private Portraits portraits() {
        return new Portraits(network.get());
    }

    private static int rank(Someone one, String asked) {
        String name = one.name().toLowerCase(Locale.ROOT);
        String id = one.id().toLowerCase(Locale.ROOT);
        if (name.equals(asked) || id.equals(asked)) {
            return 0;
        }
        return name.startsWith(asked) || id.startsWith(asked) ? 1 : 2;
    }

    private static String text(Someone one) {
        return Stream.of(Stream.of(one.id(), one.name(), one.place(), one.grid(), one.branch()), one.roles().stream(),
                one.posts().stream()).flatMap(s -> s).filter(s -> s != null).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }
}
