package cn.lianhu.bot.delivery;

import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.media.Keeping;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.media.Photos;
import cn.lianhu.bot.settings.SpeechSettings;
import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.casework.BringingNews;
import cn.lianhu.casework.Tools;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.notification.Outbox;
import cn.lianhu.notification.OwedMedia;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts delivery together and keeps it going. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    MediaStore mediaStore(@Value("${lianhu.data-dir:./data}") String dataDir) {
        return new MediaStore(Path.of(dataDir, "media"));
    }

    @Bean
    Ffmpeg ffmpeg(@Value("${lianhu.data-dir:./data}") String dataDir, @Value("${PATH:}") String path) {
        return new Ffmpeg(Path.of(dataDir, "turning"), path);
    }

    @Bean
    Delivery delivery(Outbox outbox, Ledger ledger, MediaJobs jobs, OwedMedia owed, DeliveryMemory memory,
            WechatApi api, Templates templates, MediaStore store, MeterRegistry meters, Tools tools) {
        return Delivery.of(outbox, ledger, jobs, owed, memory, api, templates, store,
                new DeliveryMeters(meters, InstantSource.system()), tools.texts());
    }

    @Bean
    NoticeSender noticeSender(Delivery delivery) {
        return delivery.sender();
    }

    @Bean
    DeliveryReports deliveryReports(Delivery delivery) {
        return delivery.reports();
    }

    @Bean
    MediaFetcher mediaFetcher(MediaJobs jobs, WechatApi api, WechatSettings settings, Ffmpeg ffmpeg, MediaStore store,
            SpeechSettings speech) {
        return new MediaFetcher(jobs, api, new WebFiles(settings.apiUrl()), new Keeping(new Photos(), ffmpeg), store,
                speech.on(), InstantSource.system());
    }

    @Bean
    MediaErasing mediaErasing(MediaJobs jobs, MediaStore store) {
        return new MediaErasing(jobs, store);
    }

    @Bean
    HandingOver handingOver(Outbox outbox, Ledger ledger, Tools tools) {
        return new HandingOver(outbox, ledger, new BringingNews(tools));
    }

    @Bean
    Loop senderLoop(NoticeSender sender, InstantSource clock, Waiting waiting) {
        return new Loop("Sending", stop -> sender.run(clock, waiting, stop));
    }

    @Bean
    Loop fetcherLoop(MediaFetcher fetcher, Waiting waiting) {
        return new Loop("Fetching", stop -> fetcher.run(waiting, stop));
    }

    @Bean
    Loop erasingLoop(MediaErasing erasing, Waiting waiting) {
        return new Loop("Erasing", stop -> erasing.run(waiting, stop));
    }

    @Bean
    Loop handingOverLoop(HandingOver handingOver, InstantSource clock, Waiting waiting) {
        return new Loop("Handing over", stop -> handingOver.run(clock, waiting, stop));
    }

}
