package cn.lianhu.sandbox.phones;

import cn.lianhu.bot.network.DemoNetwork;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonName;
import cn.lianhu.network.Post;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds households, members and officers by what anybody would type. */
final class PeopleSearch {

    private final Supplier<Network> network;

    PeopleSearch(Supplier<Network> network) {
        this.network = network;
    }

    /**
     * Those in whom every word of the query is found, as written or by the sound of it;
     * best first: by whole name or number, by its beginning, others, by sound.
     */
    List<Someone> find(String query, String kind, int limit) {
        String asked = query.strip().toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(asked.split("[\\s,，、]+"));
        return everybody().filter(one -> kind.isEmpty() || kind.equals(one.kind()))
            .filter(one -> words.stream().allMatch(word -> isIn(one, word)))
            .sorted(Comparator.comparing(one -> rank(one, asked)))
            .limit(limit)
            .toList();
    }

    private static boolean isIn(Someone one, String word) {
        return one.words().contains(word) || named(one, word)
                || Sound.canBe(word) && one.spoken().anyMatch(text -> Sound.of(word).isIn(text));
    }

    /** However his name is spaced and dotted. */
    private static boolean named(Someone one, String word) {
        return PersonName.key(one.name()).contains(PersonName.key(word));
    }

    private Stream<Someone> everybody() {
        Network now = network.get();
        Portraits portraits = new Portraits(now);
        return Stream.concat(now.members().stream().map(portraits::of), now.households().stream().map(portraits::of));
    }

    private static int rank(Someone one, String asked) {
        String name = one.name().toLowerCase(Locale.ROOT);
        String id = one.id().toLowerCase(Locale.ROOT);
        if (PersonName.same(name, asked) || id.equals(asked)) {
            return 0;
        }
        if (name.startsWith(asked) || id.startsWith(asked)) {
            return 1;
        }
        return one.words().contains(asked) ? 2 : Sound.canBe(asked) && Sound.of(asked).begins(one.name()) ? 3 : 4;
    }

    Optional<Someone> byId(String id) {
        Network now = network.get();
        Portraits portraits = new Portraits(now);
        return now.household(id).map(portraits::of).or(() -> now.member(id).map(portraits::of));
    }

    /**
     * A resident, the member linked to the household, and their secretary where there is
     * one.
     */
    List<Someone> cast() {
        Network now = network.get();
        Optional<Household> resident = now.household(DemoNetwork.FIRST)
            .filter(household -> household.member() != null)
            .or(() -> now.households().stream().filter(household -> household.member() != null).findFirst());
        return resident.stream()
            .flatMap(household -> Stream.concat(Stream.of(household.id(), household.member()),
                    secretary(now, household)))
            .distinct()
            .flatMap(id -> byId(id).stream())
            .toList();
    }

    private static Stream<String> secretary(Network network, Household household) {
        return network.grid(household.grid())
            .stream()
            .flatMap(grid -> network.holders(Post.SECRETARY, grid.branch()).stream().limit(1));
    }

}
