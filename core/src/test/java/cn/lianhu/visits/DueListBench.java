package cn.lianhu.visits;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.scheme.VisitPeriods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How long the due list of a whole county takes: run its main method. */
public final class DueListBench {

    private static final int HOUSEHOLDS = 24_310;

    private static final int MEMBERS = 3_610;

    private static final int ROUNDS = 30;

    private DueListBench() {
    }

    public static void main(String[] args) {
        List<Household> houses = new ArrayList<>();
        Map<String, HouseVisits> visits = new HashMap<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            Set<HouseholdKind> kinds = i % 5 == 0 ? Set.of(HouseholdKind.LIVES_ALONE) : Set.of();
            houses.add(new Household("H" + i, "谢" + i, "G" + i % 758, "白莲村" + i + "号", "M" + i % MEMBERS, null)
                .withKinds(kinds));
            if (i % 3 > 0) {
                visits.put("H" + i, HouseVisits.none("H" + i).seen(China.at("2026-03-04 09:00").plusSeconds(i * 60L)));
            }
        }
        DueDay days = new DueDay(VisitPeriods.USUAL, LocalDate.of(2026, 3, 2));
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Map<String, List<VisitLine>> lists = lists(houses, visits, days);
            System.out.printf("%d households of %d members in %.1f ms%n", houses.size(), lists.size(),
                    (System.nanoTime() - start) / 1e6);
        }
    }

    static Map<String, List<VisitLine>> lists(List<Household> houses, Map<String, HouseVisits> visits, DueDay days) {
        LocalDate sunday = LocalDate.of(2026, 3, 22);
        return VisitLine.due(VisitLine.of(houses, visits, days, sunday), sunday)
            .collect(Collectors.groupingBy(line -> String.valueOf(line.house().member())));
    }

}
