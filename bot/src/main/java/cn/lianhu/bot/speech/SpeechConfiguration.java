package cn.lianhu.bot.speech;

import cn.lianhu.bot.delivery.Loop;
import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.settings.SpeechSettings;
import cn.lianhu.ledger.FollowUps;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.world.CurrentDomain;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts hearing together and keeps it going. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpeechSettings.class)
class SpeechConfiguration {

    @Bean
    SpeechHealth speechHealth(SpeechSettings settings, Ffmpeg ffmpeg) {
        return new SpeechHealth(settings, ffmpeg);
    }

    @Bean
    MediaFollowUps following(FollowUps followUps, MediaJobs jobs, Ledger ledger, CurrentDomain domain, MediaStore store,
            Ffmpeg ffmpeg, SpeechSettings settings, SpeechHealth health, InstantSource clock) {
        Optional<Recogniser> recogniser = settings.on() ? Optional.of(new Recogniser(settings)) : Optional.empty();
        VoiceWriting listener = new VoiceWriting(new Voices(store, ffmpeg), recogniser, health);
        return new MediaFollowUps(followUps, jobs, ledger, domain, listener, clock, InstantSource.system());
    }

    @Bean
    Loop followingLoop(MediaFollowUps following, Waiting waiting) {
        return new Loop("Following up media", stop -> following.run(waiting, stop));
    }

}
