package cn.lianhu.bot.schedule;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.network.NetworkFiles;
import cn.lianhu.bot.network.NetworkWatch;
import cn.lianhu.bot.points.PointsFolder;
import cn.lianhu.bot.redis.Claims;
import cn.lianhu.bot.redis.Downtime;
import cn.lianhu.bot.redis.Heartbeat;
import cn.lianhu.bot.redis.NetworkInForce;
import cn.lianhu.bot.settings.OutsideFile;
import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.OutsideBody;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.points.Catalogue;
import cn.lianhu.world.CurrentDomain;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts what time does. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    ProgramClock programClock() {
        return ProgramClock.wall();
    }

    @Bean
    Turns turns() {
        return new Turns();
    }

    @Bean
    Heart heart(Heartbeat heartbeat) {
        return new Heart(heartbeat);
    }

    @Bean
    Digests digests(Ledger ledger, CurrentDomain domain, Hours hours) {
        return new Digests(ledger, domain, hours);
    }

    @Bean
    TakenOver takenOver(Ledger ledger, CurrentDomain domain, ObjectProvider<AtStart> more) {
        return new TakenOver(ledger, domain, more.orderedStream().toList());
    }

    @Bean
    Rounds rounds(ProgramClock clock, Heart heart, Ledger ledger, CurrentDomain domain, Downtime downtime,
            Digests digests, Turns turns, TakenOver takenOver, Waiting waiting) {
        return new Rounds(clock, heart, new Sweeper(ledger, domain, downtime), digests, turns, takenOver, waiting);
    }

    @Bean
    EditsInForce editsInForce(CurrentNetwork current, CurrentDomain domain) {
        return new EditsInForce(current, domain);
    }

    @Bean
    FilesTakeover<List<OutsideBody>> outsideTakeover(OutsideFile file, CurrentDomain domain) {
        return new FilesTakeover<>("whom to ring outside", file,
                bodies -> domain.change(world -> world.with(world.cases().withOutside(bodies))));
    }

    @Bean
    FilesTakeover<Catalogue> pointsTakeover(PointsFolder folder, CurrentDomain domain) {
        return new FilesTakeover<>("rules and goods of points", folder,
                catalogue -> domain.change(world -> world.with(catalogue)));
    }

    @Bean
    NetworkTakeover networkTakeover(CurrentNetwork current, NetworkFiles files, NetworkWatch watch,
            NetworkInForce inForce, @Value("${lianhu.network-dir:./config/network}") Path dir, Ledger ledger,
            CurrentDomain domain, EditsInForce edits, Claims claims, ProgramClock clock, Waiting waiting) {
        return new NetworkTakeover(current, files, watch, inForce, dir, ledger, domain, edits, claims, clock, waiting);
    }

}
