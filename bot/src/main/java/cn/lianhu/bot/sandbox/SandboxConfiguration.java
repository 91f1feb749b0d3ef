package cn.lianhu.bot.sandbox;

import cn.lianhu.bot.delivery.HandingOver;
import cn.lianhu.bot.delivery.NoticeSender;
import cn.lianhu.bot.redis.LimitsAhead;
import cn.lianhu.bot.redis.SandboxClockStore;
import cn.lianhu.bot.redis.TicketNumbers;
import cn.lianhu.bot.schedule.Digests;
import cn.lianhu.bot.schedule.Heart;
import cn.lianhu.bot.schedule.Rounds;
import cn.lianhu.bot.schedule.Turns;
import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Tools;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Outbox;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The sandbox's parts; never beside the real platform. */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class SandboxConfiguration {

    private static final Duration STORE_AT_START = Duration.ofSeconds(10);

    @Bean
    SandboxClock programClock(SandboxClockStore store, WechatSettings wechat) {
        if (wechat.apiUrl().getHost().endsWith("weixin.qq.com")) {
            throw new IllegalStateException("lianhu.wechat.api-url is " + wechat.apiUrl()
                    + ", the real platform, and the"
                    + " profile sandbox is on: its clock could be moved by anybody. Start without the profile, or set"
                    + " another api-url.\nlianhu.wechat.api-url 是真的微信平台，却开着演练环境（sandbox）：它的时钟谁都能拨。请去掉 sandbox"
                    + " 再启动，或者换一个 api-url。");
        }
        SandboxClock clock = new SandboxClock(store, InstantSource.system());
        clock.now().block(STORE_AT_START);
        return clock;
    }

    @Bean
    TimeMachine timeMachine(SandboxClock clock, Ledger ledger, Outbox outbox, HandingOver handingOver,
            NoticeSender sender, Rounds rounds, Digests digests, Heart heart, Turns turns) {
        return new TimeMachine(clock, ledger, outbox, handingOver, sender, rounds, digests, heart, turns);
    }

    @Bean
    ClockTargets clockTargets(Ledger ledger, LimitsAhead limits, Hours hours) {
        return new ClockTargets(ledger, limits, hours);
    }

    @Bean
    Names names(Tools tools) {
        return new Names(tools.network());
    }

    @Bean
    TicketView ticketView(Tools tools, Names names) {
        return new TicketView(tools.naming(), names);
    }

    @Bean
    TicketList ticketList(Ledger ledger, TicketNumbers numbers, Tools tools) {
        return new TicketList(ledger, numbers, tools.naming());
    }

    @Bean
    TicketNotices ticketNotices(Ledger ledger, Outbox outbox, Tools tools, Names names) {
        return new TicketNotices(ledger, outbox, new Concerned(tools.network()), names);
    }

}
