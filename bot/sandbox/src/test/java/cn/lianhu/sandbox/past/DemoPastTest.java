package cn.lianhu.sandbox.past;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.BindCodes;
import cn.lianhu.bot.network.DemoNetwork;
import cn.lianhu.bot.network.NetworkFiles;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Query;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.promises.Promised;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.MemoryLedger;
import cn.lianhu.visits.HouseVisits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DemoPastTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private static final Network NETWORK = ((Read) new NetworkFiles(BindCodes.forgotten(new Random(1)))
        .read(Path.of("../../config/network"))).network();

    private final MemoryLedger ledger = new MemoryLedger(() -> NOW);

    private void begins(Scheme scheme, Instant at) {
        ledger.change(at, work -> {
            DemoPast.of(NETWORK, scheme).write(work);
            return null;
        }).block();
    }

    private List<HouseVisits> visits() {
        return documents(HouseVisits.KIND, NETWORK.households().stream().map(Household::id).toList());
    }

    private <T> List<T> documents(DocumentKind<T> kind, List<String> ids) {
        return ledger.read(NOW, work -> {
            work.expect(ids.stream().map(id -> new Query.DocumentOf<>(kind, id)).toList());
            return ids.stream().map(id -> work.document(kind, id)).toList();
        }).blockOptional().orElseThrow();
    }

    @Test
    void isOfTheNetworkThatTheProgramComesWith() {
        assertThat(DemoNetwork.is(NETWORK)).isTrue();
        assertThat(NETWORK.households().stream().filter(house -> !house.kinds().isEmpty()).count()).isBetween(50L,
                100L);
    }

    @Test
    void hasSomeVisitedLatelySomeLongAgoAndSomeNever() {
        begins(Scheme.ALL, NOW);

        List<Instant> last = visits().stream().map(HouseVisits::last).filter(Objects::nonNull).toList();
        assertThat(last).hasSizeBetween(200, 320)
            .allMatch(NOW::isAfter)
            .anyMatch(at -> at.isAfter(NOW.minus(Duration.ofDays(4))))
            .anyMatch(at -> at.isBefore(NOW.minus(Duration.ofDays(15))));
        assertThat(visits()).filteredOn(house -> !house.notes().isEmpty()).hasSizeGreaterThan(30);
    }

    @Test
    void leavesAloneWhatSomebodyHasSaidSince() {
        begins(Scheme.ALL, NOW);
        List<HouseVisits> before = visits();

        begins(Scheme.ALL, NOW.plus(Duration.ofDays(40)));

        assertThat(visits()).isEqualTo(before);
    }

    @Test
    void hasNothingOfWhatIsSwitchedOff() {
        begins(Scheme.NONE, NOW);

        assertThat(visits()).allMatch(house -> house.last() == null);
        assertThat(promised()).isZero();
    }

    @Test
    void hasPromisesOfMostMembers() {
        begins(Scheme.ALL, NOW);

        assertThat(promised()).isBetween(30L, 80L);
    }

    private long promised() {
        List<String> linked = NETWORK.households()
            .stream()
            .map(Household::member)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
        return documents(Promised.KIND, linked).stream().filter(promised -> !promised.in(2026).isEmpty()).count();
    }

}
