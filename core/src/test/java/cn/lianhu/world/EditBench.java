package cn.lianhu.world;

import cn.lianhu.casework.CaseSettings;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Directory;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Township;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.Shipped;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.testing.TestCodes;
import cn.lianhu.testing.TestPoints;
import cn.lianhu.triage.TriageData;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What an edit of one household costs a copy of the program until decisions know it, in a
 * county of 24,310 households; beside it, what making its directory anew does.
 */
public final class EditBench {

    private static final int HOUSEHOLDS = 24_310;

    private static final int MEMBERS = 5_989;

    private static final int GRIDS = 758;

    private static final int BRANCHES = 152;

    private static final int ROUNDS = 400;

    private static final int WARM = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private EditBench() {
    }

    private static Network county() {
        return new Network(List.of(new Township("T", "白莲镇")),
                each(BRANCHES, b -> new Branch("B" + b, "白莲" + b + "村", "T", BranchKind.VILLAGE)),
                each(GRIDS, g -> new Grid("G" + g, "白莲" + g + "网格", "B" + g % BRANCHES)),
                each(MEMBERS,
                        m -> new Member("M" + m, "李" + m, "B" + m % BRANCHES, "G" + m % GRIDS, Set.of(), null, null)),
                each(HOUSEHOLDS, EditBench::house), List.of());
    }

    private static Household house(int h) {
        return new Household("H" + h, "谢" + h, "G" + h % GRIDS, "白莲" + h % GRIDS + "组" + h + "号", "M" + h % MEMBERS,
                "C" + h);
    }

    private static <T> List<T> each(int count, IntFunction<T> made) {
        return IntStream.range(0, count).mapToObj(made).toList();
    }

    /** Of the thread's own processor time. */
    private static long nanos(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    private static String shown(long[] nanos) {
        long[] sorted = Arrays.stream(nanos).skip(WARM).sorted().toArray();
        return "median %.2f ms, p99 %.2f ms".formatted(sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
    }

    public static void main(String[] args) {
        Network network = county();
        CurrentDomain domain = new CurrentDomain(
                new World(Directory.of(network), TriageData.categories(), null, Shipped.timing(), Shipped.texts(),
                        new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10), true),
                        new ChatSettings(false, 20, 60, true, "https://lianhu.example", null), TestChannels.ALL,
                        Scheme.ALL, TestPoints.CATALOGUE, TestCodes.CODES));
        long[] edits = new long[ROUNDS];
        long[] anew = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Household house = house(round * 37 % HOUSEHOLDS).withMember("M" + round);
            edits[round] = nanos(() -> domain.change(world -> world.with(world.directory().with(EditedRow.of(house)))));
            anew[round] = nanos(() -> Directory.of(network));
        }
        System.out.println("one edit until decisions know it: " + shown(edits));
        System.out.println("a directory made anew: " + shown(anew));
    }

}
