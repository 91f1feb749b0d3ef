package cn.lianhu.bot.schedule;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.network.NetworkWatch;
import cn.lianhu.bot.redis.Claims;
import cn.lianhu.bot.redis.Downtime;
import cn.lianhu.bot.redis.Heartbeat;
import cn.lianhu.bot.redis.NetworkInForce;
import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.DayList;
import cn.lianhu.casework.Digest;
import cn.lianhu.casework.Succeeding;
import cn.lianhu.casework.TakingStock;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.ledger.WhenDue;
import java.nio.file.Path;
import java.util.List;
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
    Digests digests(Ledger ledger, Digest digest, DayList dayList, Hours hours) {
        return new Digests(ledger, digest, dayList, hours);
    }

    @Bean
    Rounds rounds(ProgramClock clock, Heart heart, Ledger ledger, List<WhenDue> passing, Downtime downtime,
            Digests digests, Turns turns, TakingStock stock, Waiting waiting) {
        return new Rounds(clock, heart, new Sweeper(ledger, passing, downtime), digests, turns,
                new RetentionSetting(ledger, stock), waiting);
    }

    @Bean
    NetworkTakeover networkTakeover(CurrentNetwork current, NetworkWatch watch, NetworkInForce inForce,
            @Value("${lianhu.network-dir:./config/network}") Path dir, Ledger ledger, Succeeding succeeding,
            Claims claims, ProgramClock clock, Waiting waiting) {
        return new NetworkTakeover(current, watch, inForce, dir, ledger, succeeding, claims, clock, waiting);
    }

}
