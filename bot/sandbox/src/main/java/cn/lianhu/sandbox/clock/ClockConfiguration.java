package cn.lianhu.sandbox.clock;

import cn.lianhu.bot.delivery.HandingOver;
import cn.lianhu.bot.delivery.NoticeSender;
import cn.lianhu.bot.redis.Heartbeat;
import cn.lianhu.bot.redis.LimitsAhead;
import cn.lianhu.bot.redis.StoreAccess;
import cn.lianhu.bot.schedule.Digests;
import cn.lianhu.bot.schedule.Rounds;
import cn.lianhu.bot.schedule.Turns;
import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Outbox;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the clock in the place of the program's own; never beside the real platform. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final Duration STORE_AT_START = Duration.ofSeconds(10);

    @Bean
    ClockStore clockStore(StoreAccess store) {
        return new ClockStore(store);
    }

    @Bean
    Anew anew(StoreAccess store) {
        return new Anew(store);
    }

    @Bean
    @Primary
    SandboxClock sandboxClock(ClockStore store, WechatSettings wechat) {
        if (wechat.apiUrl().getHost().endsWith("weixin.qq.com")) {
            throw new IllegalStateException("lianhu.wechat.api-url is " + wechat.apiUrl()
                    + ", the real platform, and this is the sandbox, whose clock can be moved. Start lianhu.jar, or set"
                    + " another api-url.\nlianhu.wechat.api-url 是真的微信平台，而这是演练环境（sandbox），时钟是可以拨的。请改为启动"
                    + " lianhu.jar，或者换一个 api-url。");
        }
        SandboxClock clock = new SandboxClock(store, InstantSource.system());
        clock.now().block(STORE_AT_START);
        return clock;
    }

    @Bean
    TimeMachine timeMachine(SandboxClock clock, Ledger ledger, Outbox outbox, HandingOver handingOver,
            NoticeSender sender, Rounds rounds, Digests digests, Heartbeat heartbeat, Turns turns) {
        return new TimeMachine(clock, turns, heartbeat, new Ahead(ledger, outbox, handingOver, digests),
                new Settling(rounds, handingOver, sender));
    }

    @Bean
    ClockTargets clockTargets(Ledger ledger, LimitsAhead limits, Hours hours) {
        return new ClockTargets(ledger, limits, hours);
    }

}
