package cn.lianhu.bot.wechat.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The account's templates, read in the background at start, again and again until the
 * platform gives them.
 */
public final class Templates implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private static final Duration LAST_PAUSE = Duration.ofMinutes(1);

    private final Mono<TemplateMapping> source;

    private final AtomicReference<TemplateMapping> mapping = new AtomicReference<>();

    private final AtomicBoolean asked = new AtomicBoolean();

    private final AtomicReference<Disposable> reading = new AtomicReference<>();

    public Templates(WechatApi api, TemplateSettings settings) {
        this.source = Mono.defer(() -> TemplateMapping.read(api, settings));
    }

    /**
     * Empty for a kind of notice without a usable template, and for all kinds while the
     * templates are not read.
     */
    public Optional<Filled> fill(String notice, NoticeFields fields) {
        return Optional.ofNullable(mapping.get()).flatMap(m -> m.fill(notice, fields));
    }

    /**
     * False until the platform has given the templates, or refused to, for the first
     * time.
     */
    public boolean asked() {
        return asked.get();
    }

    /** What cannot be filled, in words for the operator. */
    public List<String> misfits() {
        return Optional.ofNullable(mapping.get())
            .map(TemplateMapping::misfits)
            .orElse(List.of("the account's templates have not been read yet"));
    }

    /** Reads them once; errors with {@link ApiRefusal}. */
    public Mono<Void> read() {
        return source.doOnNext(this::take).then().doOnTerminate(() -> asked.set(true));
    }

    private void take(TemplateMapping read) {
        mapping.set(read);
        read.misfits().forEach(misfit -> LOG.warn("No template messages for {}", misfit));
    }

    @Override
    public void start() {
        Retry patiently = Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
            .maxBackoff(LAST_PAUSE)
            .doBeforeRetry(
                    failed -> LOG.warn("The account's templates cannot be read: {}", failed.failure().getMessage()));
        reading.set(read().retryWhen(patiently).subscribe(done -> {
        }, failed -> LOG.error("No template messages", failed)));
    }

    @Override
    public void stop() {
        Optional.ofNullable(reading.getAndSet(null)).ifPresent(Disposable::dispose);
    }

    @Override
    public boolean isRunning() {
        return reading.get() != null;
    }

}
