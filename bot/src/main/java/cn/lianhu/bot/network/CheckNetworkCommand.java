package cn.lianhu.bot.network;

import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Township;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code check-network [--network-dir DIR]}: checks the six files without starting the
 * program or writing anything.
 */
final class CheckNetworkCommand implements NetworkCommand {

    private final Map<String, String> environment;

    private final InstantSource clock;

    CheckNetworkCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String usage() {
        return "check-network [--network-dir 目录]";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws Options.Misused {
        Options options = Options.parse(args, environment, Set.of("network-dir", "data-dir"), Set.of());
        Path dir = options.folder("network-dir", "./config/network");
        Instant start = clock.instant();
        return switch (new NetworkFiles(BindCodes.forgotten(new SecureRandom())).read(dir)) {
            case Faulty faulty -> {
                tell(faulty, dir, out);
                yield FAILED;
            }
            case Read read -> {
                out.printf("%s：六个文件没有错误，用时 %.1f 秒%n", dir,
                        Duration.between(start, clock.instant()).toMillis() / 1000.0);
                count(read.network(), out);
                yield DONE;
            }
        };
    }

    static void tell(Faulty faulty, Path dir, PrintStream out) {
        faulty.faults().forEach(out::println);
        out.printf("%s：共 %d 处错误%n", dir, faulty.faults().size());
    }

    private static void count(Network network, PrintStream out) {
        long linked = network.members().stream().filter(m -> !network.householdsOf(m.id()).isEmpty()).count();
        out.printf("乡镇 %d，支部 %d，网格 %d%n", network.townships().size(), network.branches().size(),
                network.grids().size());
        out.printf("党员 %d（其中联户 %d），户 %d（其中没有联户党员 %d）%n", network.members().size(), linked, network.households().size(),
                network.households().stream().filter(h -> h.member() == null).count());
        Stream<String> grids = network.grids().stream().map(Grid::code);
        out.printf("岗位任职 %d；空缺：网格长 %d，书记 %d，住村工作队 %d，乡镇党委 %d，县值班 %d；文书可有可无，%d 个支部有%n", network.postings().size(),
                vacant(network, Post.GRID_LEADER, grids),
                vacant(network, Post.SECRETARY, network.branches().stream().map(Branch::code)),
                vacant(network, Post.WORK_TEAM, network.branches().stream().map(Branch::code)),
                vacant(network, Post.TOWNSHIP, network.townships().stream().map(Township::code)),
                vacant(network, Post.COUNTY_DESK, Stream.of(Network.COUNTY)),
                network.branches().size() - vacant(network, Post.CLERK, network.branches().stream().map(Branch::code)));
    }

    private static long vacant(Network network, Post post, Stream<String> scopes) {
        return scopes.filter(scope -> network.holders(post, scope).isEmpty()).count();
    }

}
