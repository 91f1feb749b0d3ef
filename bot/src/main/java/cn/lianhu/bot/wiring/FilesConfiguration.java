package cn.lianhu.bot.wiring;

import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.network.BindCodes;
import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.network.NetworkFiles;
import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.bot.network.NetworkWatch;
import cn.lianhu.bot.points.PointsFolder;
import cn.lianhu.bot.settings.OutsideFile;
import cn.lianhu.bot.settings.PointsSettings;
import cn.lianhu.bot.texts.TextFile;
import cn.lianhu.bot.triage.CorrectionsFile;
import cn.lianhu.bot.triage.TriageFiles;
import cn.lianhu.ledger.Corrections;
import cn.lianhu.policy.Policies;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Report;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is read from the operator's files at start. Faults stop it, all of them named. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    private static final String MISSING = """
            There is no policy lianhu.escalation.policies.%1$s, which the program itself needs; there are: %2$s.
            Take it over from the application.yml that ships.
            没有 lianhu.escalation.policies.%1$s 这种时限，程序自己要用；现有：%2$s。请从原来的 application.yml 里抄回来。""";

    @Bean
    Texts texts(@Value("${lianhu.texts:}") String named) {
        return named.isBlank() ? TextFile.read(Path.of("config", "texts.yml")) : TextFile.readNamed(Path.of(named));
    }

    @Bean
    OutsideFile outsideFile(@Value("${lianhu.outside:./config/outside.csv}") Path file) {
        return new OutsideFile(file);
    }

    @Bean
    NetworkFiles networkFiles(@Value("${lianhu.data-dir:./data}") Path dataDir) {
        return new NetworkFiles(BindCodes.keptIn(dataDir, new SecureRandom()));
    }

    @Bean
    CurrentNetwork currentNetwork(NetworkFiles files, @Value("${lianhu.network-dir:./config/network}") Path dir) {
        return switch (files.read(dir)) {
            case Read read -> new CurrentNetwork(read);
            case Faulty faulty -> throw new FaultyFilesException(dir, faulty.faults());
        };
    }

    @Bean
    PointsFolder pointsFolder(@Value("${lianhu.points-dir:./config/points}") Path dir, CurrentNetwork network,
            PointsSettings settings) {
        return new PointsFolder(dir, code -> network.get().network().branch(code).isPresent(), settings.years());
    }

    @Bean
    NetworkWatch networkWatch(NetworkFiles files, @Value("${lianhu.network-dir:./config/network}") Path dir,
            CurrentNetwork network) {
        return new NetworkWatch(files, dir, network.get().fingerprint(), network::get);
    }

    @Bean
    CorrectionsFile correctionsFile(@Value("${lianhu.data-dir:./data}") Path dataDir, Corrections corrections) {
        return new CorrectionsFile(dataDir, corrections);
    }

    @Bean
    TriageFiles triageFiles(@Value("${lianhu.triage-dir:./config/triage}") Path dir, Policies policies) {
        checkGiven(policies.names());
        TriageFiles files = TriageFiles.read(dir, policies.names(), policies.deskOnly());
        if (!files.faults().isEmpty()) {
            throw new FaultyFilesException(dir, files.faults());
        }
        return files;
    }

    /** The program itself puts tickets under these two. */
    private static void checkGiven(Set<String> policies) {
        for (String name : List.of(Report.URGENT, Report.UNHEARD)) {
            if (!policies.contains(name)) {
                throw new IllegalStateException(MISSING.formatted(name, String.join(", ", policies)));
            }
        }
    }

}
