package cn.lianhu.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianhu.bot.settings.SpeechSettings;
import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.bot.wechat.client.TokenVault;
import cn.lianhu.bot.wechat.sending.OwedMedia;
import cn.lianhu.bot.wechat.sending.Windows;
import cn.lianhu.channel.Channels;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.notification.Outbox;
import cn.lianhu.texts.Texts;
import cn.lianhu.world.CurrentDomain;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The room as the program puts it together. */
class DeliveryConfigurationTest extends WithDelivery {

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = { "cn.lianhu.bot.wechat.client", "cn.lianhu.bot.delivery", "cn.lianhu.bot.wechat.sending",
                    "cn.lianhu.bot.wechat.fetching" },
            useDefaultFilters = false, includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
                    pattern = "cn\\.lianhu\\.bot\\..*\\.(Client|Delivery|Sending|Fetching)Configuration"))
    static class Rooms {

    }

    private final InstantSource ticking = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), START));

    private ApplicationContextRunner program() {
        return new ApplicationContextRunner().withUserConfiguration(Rooms.class)
            .withBean(Outbox.class, () -> outbox)
            .withBean(Ledger.class, () -> ledger)
            .withBean(MediaJobs.class, () -> jobs)
            .withBean(Waiting.class, () -> Waiting.UNKNOWN)
            .withBean(OwedMedia.class, store::owedMedia)
            .withBean(Windows.class, () -> store.windows(outbox))
            .withBean(Channels.class, () -> new Channels(WechatChannel.CHANNEL, List.of()))
            .withBean(DeliveryMemory.class, store::memory)
            .withBean(TokenVault.class, store::vault)
            .withBean(Texts.class, Country::texts)
            .withBean(CurrentDomain.class, Country::domain)
            .withBean(InstantSource.class, () -> ticking)
            .withBean(MeterRegistry.class, () -> meters)
            .withBean(SpeechSettings.class, () -> new SpeechSettings(null, null, "whisper-1", Duration.ofSeconds(1)))
            .withPropertyValues("lianhu.data-dir=" + files, "lianhu.wechat.app-id=wx0123456789abcdef",
                    "lianhu.wechat.secret=secret", "lianhu.wechat.token=token",
                    "lianhu.wechat.api-url=" + platform.server.baseUrl(), "lianhu.wechat.templates.task.id=TPL");
    }

    @Test
    void sendsByItself() {
        tell("n1", "o1");
        due("n2", "o2");

        program().run(context -> {
            assertThat(context).hasNotFailed();
            await().atMost(LONG).until(() -> fate("o1").equals("TEMPLATE:SENT"));
            assertThat(fate("o2")).isEqualTo("CUSTOMER_SERVICE:SENT");
        });
    }

}
