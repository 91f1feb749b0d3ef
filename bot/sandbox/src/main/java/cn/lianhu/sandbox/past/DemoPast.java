package cn.lianhu.sandbox.past;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.promises.Promised;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.visits.HouseVisits;
import cn.lianhu.visits.VisitNote;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Visits of the last weeks and promises for this year, made up from nothing but whose
 * they are: of every document that somebody has written to since, it leaves alone what
 * there is.
 */
final class DemoPast {

    /** The longest ago that somebody was visited, and then some who never were. */
    private static final int DAYS = 19;

    private static final int NEVER = 4;

    private static final LocalTime AFTERNOON = LocalTime.of(16, 20);

    private static final List<String> NOTES = List.of("身体还好，药够吃", "说夜里睡不好，约了去镇上看看", "电灯换好了", "儿子月底回来", "菜种下了，缺个人搭把手",
            "血压高，提醒按时吃药");

    private static final List<List<String>> PROMISES = List.of(List.of("每月替独居老人打扫一次", "电灯插座坏了先去看"),
            List.of("帮老人买药拿快递", "农忙时出一天工"), List.of("孩子放学没人接，我去接"), List.of("每季度上门讲一次医保政策", "红白事来搭把手"));

    private final Network network;

    private final Scheme scheme;

    private DemoPast(Network network, Scheme scheme) {
        this.network = network;
        this.scheme = scheme;
    }

    static DemoPast of(Network network, Scheme scheme) {
        return new DemoPast(network, scheme);
    }

    void write(Work work) {
        if (scheme.has(Part.VISITS)) {
            visits(work);
        }
        if (scheme.has(Part.PROMISES)) {
            promises(work);
        }
    }

    private void visits(Work work) {
        work.expect(network.households()
            .stream()
            .map(house -> new Query.DocumentOf<>(HouseVisits.KIND, house.id()))
            .toList());
        network.households().forEach(house -> {
            Instant last = last(house, work.now());
            if (last != null && work.document(HouseVisits.KIND, house.id()).version() == 0) {
                work.save(HouseVisits.KIND, new HouseVisits(house.id(), 0, last, null, null, notes(house, last), null,
                        Set.of(), null, List.of(), null, null));
            }
        });
    }

    /** Null for never. */
    private static @Nullable Instant last(Household house, Instant now) {
        int days = 1 + number(house.id(), DAYS + NEVER);
        return house.member() == null || days > DAYS ? null
                : LocalDate.ofInstant(now, Hours.ZONE).minusDays(days).atTime(AFTERNOON).atZone(Hours.ZONE).toInstant();
    }

    private static List<VisitNote> notes(Household house, Instant last) {
        return house.member() == null || house.kinds().isEmpty() ? List.of()
                : List.of(new VisitNote(last, house.member(), NOTES.get(number(house.id(), NOTES.size()))));
    }

    private void promises(Work work) {
        List<String> linked = network.households()
            .stream()
            .flatMap(house -> Stream.ofNullable(house.member()))
            .distinct()
            .filter(member -> number(member, 3) > 0)
            .toList();
        work.expect(linked.stream().map(member -> new Query.DocumentOf<>(Promised.KIND, member)).toList());
        int year = LocalDate.ofInstant(work.now(), Hours.ZONE).getYear();
        for (String member : linked) {
            Promised before = work.document(Promised.KIND, member);
            if (before.version() == 0) {
                work.save(Promised.KIND, before.setting(year, PROMISES.get(number(member, PROMISES.size()))));
            }
        }
    }

    /**
     * From 0 to less than {@code most}; of ids that differ only at their end another one
     * each.
     */
    private static int number(String id, int most) {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % most);
    }

}
