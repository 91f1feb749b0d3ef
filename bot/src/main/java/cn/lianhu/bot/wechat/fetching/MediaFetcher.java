package cn.lianhu.bot.wechat.fetching;

import cn.lianhu.bot.delivery.Stop;
import cn.lianhu.bot.media.FileType;
import cn.lianhu.bot.media.Keeping;
import cn.lianhu.bot.media.Keeping.Kept;
import cn.lianhu.bot.media.MediaLimits;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.wechat.client.Download;
import cn.lianhu.bot.wechat.client.SendFailure;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ledger.Changes.Fetch;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.ticket.MediaKind;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Fetches photos, voices and videos as soon as they are told of: the platform keeps them
 * for three days only.
 */
public final class MediaFetcher {

    private static final Logger LOG = LoggerFactory.getLogger(MediaFetcher.class);

    private static final int AT_ONCE = 4;

    private static final Duration LEASE = Duration.ofMinutes(3);

    private static final Duration POLL = Duration.ofMillis(200);

    private static final int GONE = 40007;

    /** With pauses up to an hour the three days are over after so many tries. */
    private static final int MOST_TRIES = 76;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private static final Duration LAST_PAUSE = Duration.ofHours(1);

    private final MediaJobs jobs;

    private final WechatApi api;

    private final WebFiles web;

    private final Keeping keeping;

    private final MediaStore store;

    private final boolean listens;

    private final InstantSource wall;

    /**
     * @param platform where its API is
     * @param listens whether a machine writes down what voices say
     * @param wall real time: the platform does not wait longer where the program's own
     * clock is moved
     */
    public MediaFetcher(MediaJobs jobs, WechatApi api, URI platform, Keeping keeping, MediaStore store, boolean listens,
            InstantSource wall) {
        this.jobs = jobs;
        this.api = api;
        this.web = new WebFiles(platform);
        this.keeping = keeping;
        this.store = store;
        this.listens = listens;
        this.wall = wall;
    }

    /** Fetches what waits now; how much that was. */
    public Mono<Integer> round() {
        return all(take().repeatWhen(counts -> counts.takeWhile(n -> n > 0))).count().map(Long::intValue);
    }

    Mono<Void> run(Waiting waiting, Stop stop) {
        Mono<List<Fetch>> taking = waiting.ask(Waiting.Queue.MEDIA, wall, this::take).onErrorResume(e -> {
            LOG.warn("The media to fetch cannot be read: {}", e.toString());
            return Mono.empty();
        });
        return all(stop.polling(taking, POLL)).then();
    }

    private Mono<List<Fetch>> take() {
        return Mono.defer(() -> jobs.take(AT_ONCE, LEASE).collectList()).filter(taken -> !taken.isEmpty());
    }

    private Flux<Fetch> all(Flux<List<Fetch>> taken) {
        return taken.flatMapIterable(list -> list, 1).flatMap(job -> one(job).thenReturn(job), AT_ONCE);
    }

    private Mono<Void> one(Fetch job) {
        return download(job).flatMap(found -> keep(job, found))
            .onErrorResume(e -> again(job, e.toString()))
            .onErrorResume(e -> {
                LOG.warn("Media {} is fetched later: {}", job.attachment(), e.toString());
                return Mono.empty();
            });
    }

    private Mono<Download> download(Fetch job) {
        long most = MediaLimits.of(job.kind());
        return api.download(job.mediaId(), most).flatMap(found -> switch (found) {
            case Download.Elsewhere elsewhere when web.trusts(elsewhere.url()) -> web.get(elsewhere.url(), most);
            case Download.Refused gone when gone.why().code() == GONE ->
                picture(job).map(url -> web.get(url, most)).orElse(Mono.just(found));
            default -> Mono.just(found);
        });
    }

    /** A photo's address is good for longer than its media id. */
    private Optional<String> picture(Fetch job) {
        return Optional.ofNullable(job.url()).filter(url -> job.kind() == MediaKind.IMAGE && web.trusts(url));
    }

    private Mono<Void> keep(Fetch job, Download found) {
        return switch (found) {
            case Download.Content content -> checked(job, content.bytes());
            case Download.TooLarge tooLarge -> givenUp(job, "larger than " + MediaLimits.of(job.kind()) + " bytes");
            case Download.Elsewhere elsewhere -> givenUp(job, "lies on a host that is not the platform's");
            case Download.Refused refused when refused.why().failure() == SendFailure.BAD_CONTENT ->
                givenUp(job, why(refused));
            case Download.Refused refused -> again(job, why(refused));
        };
    }

    private Mono<Void> checked(Fetch job, byte[] content) {
        Optional<FileType> type = FileType.of(content).filter(t -> t.is(job.kind()));
        return type.isEmpty() ? givenUp(job, "is no " + job.kind() + " by its content") : keeping
            .of(type.get(), content)
            .flatMap(kept -> kept.map(k -> write(job, k))
                .orElseGet(() -> givenUp(job, "tells more than the picture, and cannot be read to take that out")));
    }

    private Mono<Void> write(Fetch job, Kept kept) {
        boolean follows = told(job) && (!kept.type().sendable() || listens && job.kind() == MediaKind.VOICE);
        return store.write(job.attachment(), kept.type(), kept.content(), wall.instant())
            .flatMap(name -> jobs.done(job.attachment(),
                    new StoredMedia(name, kept.type().contentType(), kept.content().length), follows));
    }

    private Mono<Void> givenUp(Fetch job, String why) {
        return jobs.givenUp(job.attachment(), why, told(job));
    }

    /**
     * Whether what becomes of it is told to somebody; that videos are not passed on is
     * said when they come.
     */
    private static boolean told(Fetch job) {
        return job.ticket() != null && job.kind() != MediaKind.VIDEO;
    }

    private Mono<Void> again(Fetch job, String why) {
        return jobs.tried(job.attachment())
            .flatMap(tries -> tries < MOST_TRIES ? jobs.failed(job.attachment(), why, wall.instant().plus(pause(tries)))
                    : givenUp(job, why));
    }

    private static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(2 * (tries - 1), 20));
        return pause.compareTo(LAST_PAUSE) < 0 ? pause : LAST_PAUSE;
    }

    private static String why(Download.Refused refused) {
        return refused.why().code() + " " + refused.why().message();
    }

}
