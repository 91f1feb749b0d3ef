package cn.lianhu.bot.speech;

import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.settings.SpeechSettings;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What an operator has to see to so that voices are written down. */
public final class SpeechHealth {

    private final SpeechSettings settings;
    private final Ffmpeg ffmpeg;
    private volatile String failing;

    SpeechHealth(SpeechSettings settings, Ffmpeg ffmpeg) {
        this.settings = settings;
        this.ffmpeg = ffmpeg;
    }

    void works() {
        failing = null;
    }

    void fails(String why) {
        failing = why;
    }

    /** Empty when all is well, or no recogniser is wanted. */
    public Mono<List<String>> troubles() {
        return !settings.on() ? Mono.just(List.of())
                : Mono.fromCallable(ffmpeg::installed).subscribeOn(Schedulers.boundedElastic()).map(this::troubles);
    }

    private List<String> troubles(boolean installed) {
        List<String> troubles = new ArrayList<>();
        if (!installed) {
            troubles.add("ffmpeg is not installed: voices that WeChat sends (AMR, SILK) are not written down, install ffmpeg");
        }
        String why = failing;
        if (why != null) {
            troubles.add("the recogniser at lianhu.speech.url does not work: " + why);
        }
        return troubles;
    }
}
