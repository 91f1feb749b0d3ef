package cn.lianhu.bot.delivery;

import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.channel.Channels;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.notification.Outbox;
import cn.lianhu.world.CurrentDomain;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
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
    Delivery delivery(Outbox outbox, Ledger ledger, MediaJobs jobs, DeliveryMemory memory, Channels channels,
            List<Carrier> carriers, MeterRegistry meters, CurrentDomain domain) {
        return Delivery.of(outbox, ledger, jobs, memory, channels, carriers, new DeliveryMeters(meters),
                (notice, now) -> domain.now().acts().schemeNews().mayLeave(notice, now));
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
    MediaErasing mediaErasing(MediaJobs jobs, MediaStore store) {
        return new MediaErasing(jobs, store);
    }

    @Bean
    HandingOver handingOver(Outbox outbox, Ledger ledger, CurrentDomain domain) {
        return new HandingOver(outbox, ledger, domain);
    }

    @Bean
    Loop senderLoop(NoticeSender sender, InstantSource clock, Waiting waiting) {
        return new Loop("Sending", stop -> sender.run(clock, waiting, stop));
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
