package cn.lianhu.bot.speech;

import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.settings.SpeechSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What an operator has to see to so that voices are written down. */
public final class SpeechHealth {

    private final SpeechSettings settings;

    private final Ffmpeg ffmpeg;

    private final Set<String> unread = new ConcurrentSkipListSet<>();

    private volatile @Nullable String failing;

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

    /**
     * Voices in this form can neither be turned nor does the recogniser read them: people
     * hear them, nobody writes them down.
     */
    void unread(String form) {
        unread.add(form);
    }

    void reads(String form) {
        unread.remove(form);
    }

    /** Empty when all is well, or no recogniser is wanted. */
    public Mono<List<String>> troubles() {
        return !settings.on() ? Mono.just(List.of())
                : Mono.fromCallable(ffmpeg::installed).subscribeOn(Schedulers.boundedElastic()).map(this::troubles);
    }

    private List<String> troubles(boolean installed) {
        List<String> troubles = new ArrayList<>();
        if (!installed) {
            troubles
                .add("ffmpeg is not installed: voices that WeChat sends (AMR, AMR-WB) are not written down, install "
                        + "ffmpeg");
        }
        String why = failing;
        if (why != null) {
            troubles.add("the recogniser at lianhu.speech.url does not work: " + why);
        }
        if (!unread.isEmpty()) {
            troubles.add(
                    "voices in a form that ffmpeg does not turn and the recogniser does not read are not written down: "
                            + String.join(", ", unread));
        }
        return troubles;
    }

}
