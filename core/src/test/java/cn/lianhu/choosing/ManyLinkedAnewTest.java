package cn.lianhu.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.DueThing;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Person;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.Village;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A choice in which more change their member than one decision tells, or one message
 * names.
 */
class ManyLinkedAnewTest {

    private static final int MANY = 53;

    private static final List<Household> NEW = IntStream.range(100, 100 + MANY)
        .mapToObj(i -> new Household("N" + i, "邱" + i, "A1", "白莲村4组" + i + "号", null, null))
        .toList();

    private final Bench bench = new Bench(network()).at("2026-03-04 09:00");

    private final MutualChoice all = MutualChoice.of(bench.network(), bench.acts().wording(), bench.acts().schemeNews(),
            new RecordLinks(bench.network()));

    private static Network network() {
        Network village = Village.network();
        return new Network(village.townships(), village.branches(), village.grids(),
                village.members().stream().map(m -> m.withCapacity(99)).toList(),
                Stream.concat(village.households().stream(), NEW.stream()).toList(), village.postings());
    }

    private List<DueThing> due() {
        return bench.store().due(bench.now(), 1).collectList().block();
    }

    private void untilNothingIsDue() {
        for (List<DueThing> due = due(); !due.isEmpty(); due = due()) {
            DueThing first = due.getFirst();
            bench.run(work -> {
                Stream.concat(all.whenDue().stream(), Stream.of(bench.acts().schemeNews()))
                    .filter(some -> some.kinds().contains(first.kind()))
                    .forEach(some -> some.pass(work, first));
                return null;
            });
        }
    }

    @Test
    void tellsEveryHouseholdOnceAndTheMemberInOneMessage() {
        bench.run(work -> {
            work.save(Person.unknown("o-SEC").followingNow().withMember("SEC"));
            return null;
        });
        bench.run(work -> all.running().begin(work, bench.actor("SEC"), "A", LocalDate.of(2026, 3, 20)));
        NEW.forEach(house -> bench.run(work -> {
            all.choosing().choose(work, house, List.of(bench.network().member("ELEC1").orElseThrow()), null);
            return null;
        }));
        assertThat(bench.<String>run(work -> all.running().publish(work, work.person("o-SEC"), "A")))
            .contains(MANY + "户换了");
        bench.later(Duration.ofMinutes(10));
        untilNothingIsDue();
        for (int i = 0; i < 3; i++) {
            bench.later(Duration.ofSeconds(1));
            untilNothingIsDue();
        }
        assertThat(bench.run(work -> all.rounds().of(work, "A")).begun()).isNull();
        bench.later(Duration.ofDays(1));
        untilNothingIsDue();
        assertThat(NEW).allSatisfy(house -> assertThat(bench.notices(house.id()).map(Notice::text))
            .filteredOn(text -> text.contains("联户党员现在是余开兴"))
            .hasSize(1));
        assertThat(bench.told("ELEC1")).anyMatch(
                text -> text.contains("邱100、邱101") && text.contains(MANY + "户") && !text.contains("邱" + (99 + MANY)));
    }

}
