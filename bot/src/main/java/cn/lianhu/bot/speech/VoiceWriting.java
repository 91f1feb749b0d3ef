package cn.lianhu.bot.speech;

import cn.lianhu.ledger.MediaJobs.StoredMedia;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Has one voice written down: turned, sent, its answer looked at. */
final class VoiceWriting {

    private static final Logger LOG = LoggerFactory.getLogger(VoiceWriting.class);

    private final Voices voices;

    private final Optional<Recogniser> recogniser;

    private final SpeechHealth health;

    /**
     * @param recogniser empty when none is set
     */
    VoiceWriting(Voices voices, Optional<Recogniser> recogniser, SpeechHealth health) {
        this.voices = voices;
        this.recogniser = recogniser;
        this.health = health;
    }

    boolean on() {
        return recogniser.isPresent();
    }

    /**
     * Blank words where nobody speaks, or what the recogniser wrote is not from the
     * voice. Errors with what went wrong on our side.
     * @param names that may be heard, the likeliest first
     */
    Mono<Transcript> listen(StoredMedia stored, List<String> names) {
        String hint = LikelyNames.of(names);
        return voices.ready(stored)
            .flatMap(ready -> ready
                .map(voice -> recogniser.orElseThrow()
                    .write(voice.content(), voice.file(), voice.contentType(), hint)
                    .doOnNext(heard -> note(voice, heard)))
                .orElseGet(
                        () -> Mono.just(new Transcript.Failed("cannot be turned into what a recogniser takes", false))))
            .map(transcript -> transcript instanceof Transcript.Words words && Invented.is(words.text(), hint)
                    ? new Transcript.Words("") : transcript);
    }

    private void note(Voices.Ready voice, Transcript transcript) {
        switch (transcript) {
            case Transcript.Words words -> {
                health.works();
                if (voice.asItCame()) {
                    health.reads(voice.contentType());
                }
            }
            case Transcript.Failed failed -> {
                LOG.warn("A voice was not written down: {}", failed.why());
                if (failed.again()) {
                    health.fails(failed.why());
                }
                else if (voice.asItCame()) {
                    health.unread(voice.contentType());
                }
            }
        }
    }

}
