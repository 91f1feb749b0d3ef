package cn.lianhu.bot.wechat.sending;

import cn.lianhu.bot.delivery.DeliveryMemory;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.channel.Channel;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.notification.Outbox;
import cn.lianhu.texts.Texts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the account at WeChat among the channels. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    @Bean
    Channel wechat() {
        return WechatChannel.CHANNEL;
    }

    @Bean
    WechatCarrier wechatCarrier(Outbox outbox, Windows windows, MediaJobs jobs, OwedMedia owed, DeliveryMemory memory,
            WechatApi api, Templates templates, MediaStore store, MeterRegistry meters, Texts texts) {
        return new WechatCarrier(new WechatCarrier.Parts(outbox, windows, jobs, owed, memory, api, templates, store,
                meters, texts, InstantSource.system()));
    }

}
