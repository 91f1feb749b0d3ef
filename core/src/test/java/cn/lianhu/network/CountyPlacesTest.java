package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Finding.At;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CountyPlacesTest {

    private final Network network = SharedData.folder("network-jiangle").map(Counties::of).orElseGet(Counties::small);

    @Test
    void findsEveryHouseholdByItsAddress() {
        Map<String, Set<String>> gridsOf = network.households()
            .stream()
            .collect(
                    Collectors.groupingBy(Household::address, Collectors.mapping(Household::grid, Collectors.toSet())));
        Set<String> homonyms = network.branches()
            .stream()
            .collect(Collectors.groupingBy(Branch::name))
            .values()
            .stream()
            .filter(same -> same.size() > 1)
            .flatMap(same -> same.stream().map(Branch::code))
            .collect(Collectors.toSet());
        long start = System.nanoTime();
        PlaceFinder finder = new PlaceFinder(network);
        long built = System.nanoTime();
        List<Household> wrong = network.households()
            .stream()
            .filter(h -> gridsOf.get(h.address()).size() == 1)
            .filter(h -> !homonyms.contains(network.grid(h.grid()).orElseThrow().branch()))
            .filter(h -> !(finder.find(h.address() + "的路灯不亮", null) instanceof At at
                    && h.grid().equals(at.place().grid())))
            .toList();
        long done = System.nanoTime();
        System.out.printf("places of %,d households: built in %d ms, %.1f µs a lookup%n", network.households().size(),
                (built - start) / 1_000_000, (done - built) / 1_000.0 / network.households().size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void findsEveryAddressFromHome() {
        PlaceFinder finder = new PlaceFinder(network);
        assertThat(network.households()).allSatisfy(h -> assertThat(finder.find(h.address(), h.grid()))
            .isInstanceOfSatisfying(At.class, at -> assertThat(at.place().grid()).isEqualTo(h.grid())));
    }

}
