package cn.lianhu.bot.wechat.fetching;

import cn.lianhu.bot.delivery.Loop;
import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.media.Keeping;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.media.Photos;
import cn.lianhu.bot.settings.SpeechSettings;
import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.Waiting;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps fetching going. */
@Configuration(proxyBeanMethods = false)
class FetchingConfiguration {

    @Bean
    Photos photos() {
        return new Photos();
    }

    @Bean
    MediaFetcher mediaFetcher(MediaJobs jobs, WechatApi api, WechatSettings settings, Photos photos, Ffmpeg ffmpeg,
            MediaStore store, SpeechSettings speech) {
        return new MediaFetcher(jobs, api, settings.apiUrl(), new Keeping(photos, ffmpeg), store, speech.on(),
                InstantSource.system());
    }

    @Bean
    Loop fetcherLoop(MediaFetcher fetcher, Waiting waiting) {
        return new Loop("Fetching", stop -> fetcher.run(waiting, stop));
    }

}
