package cn.lianhu.bot.delivery;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import reactor.core.publisher.Mono;

/** Takes one notice through the ways to its person until one is done with it. */
final class Ladder {

    private final Outbox outbox;

    private final Carriers carriers;

    private final Awaiting awaiting;

    private final Settling settling;

    private final Unreached unreached;

    private final BiPredicate<Notice, Instant> mayLeave;

    /**
     * @param mayLeave whether a notice may be sent at a moment; else it is kept
     */
    Ladder(Outbox outbox, Carriers carriers, Awaiting awaiting, Settling settling, Unreached unreached,
            BiPredicate<Notice, Instant> mayLeave) {
        this.mayLeave = mayLeave;
        this.outbox = outbox;
        this.carriers = carriers;
        this.awaiting = awaiting;
        this.settling = settling;
        this.unreached = unreached;
    }

    Mono<Void> climb(Notice notice, Instant now) {
        if (!Notice.bound(notice.to())) {
            return settling.kept(notice, "not bound");
        }
        if (!mayLeave.test(notice, now)) {
            return settling.kept(notice, "not at this hour");
        }
        Carrier carrier = carriers.to(notice.to());
        return awaiting.media(notice, carrier.channel(), now)
            .flatMap(wait -> wait ? settling.postponed(notice, now.plus(Awaiting.LOOK_AGAIN))
                    : notice.kind() == NoticeKind.MEDIA ? withoutWords(carrier, notice, now)
                            : new Climb(notice, now, carriers.ways(carrier), outbox.tried(notice.id()).cache())
                                .from(0));
    }

    /** What is left of photos comes with another notice when he writes. */
    private Mono<Void> withoutWords(Carrier carrier, Notice notice, Instant now) {
        return carrier.withoutWords(notice, now)
            .singleOptional()
            .flatMap(rung -> rung.map(gone -> settling.sent(notice, new RungResult.Done(gone), now))
                .orElseGet(() -> settling.owed(notice)));
    }

    /**
     * @param tries counts this climb as a failed one, once, and gives how many there were
     */
    private final class Climb {

        private final Notice notice;

        private final Instant now;

        private final List<Way> ways;

        private final Mono<Integer> tries;

        Climb(Notice notice, Instant now, List<Way> ways, Mono<Integer> tries) {
            this.notice = notice;
            this.now = now;
            this.ways = ways;
            this.tries = tries;
        }

        Mono<Void> from(int rung) {
            return ways.get(rung).send(notice, now).flatMap(step -> after(rung, step));
        }

        private Mono<Void> after(int rung, RungResult step) {
            return switch (step) {
                case RungResult.Done done ->
                    settling.sent(notice, done, now).then(Mono.defer(() -> ways.get(rung).behind(notice, now)));
                case RungResult.Doubt doubt -> settling.kept(notice, doubt.why());
                case RungResult.Next next -> next(rung, next.why());
                case RungResult.Later later when later.atLeast().isPositive() && another(rung) ->
                    next(rung, later.why());
                case RungResult.Later later ->
                    again(later, last(rung) || !notice.urgent() ? Backoff.NOTICES : Backoff.URGENT,
                            Mono.defer(() -> next(rung, later.why())));
                case RungResult.Unreachable gone -> unreachable(gone);
            };
        }

        private boolean last(int rung) {
            return rung + 1 == ways.size();
        }

        /** Whether one of the ways behind this one could carry it meanwhile. */
        private boolean another(int rung) {
            return ways.subList(rung + 1, ways.size()).stream().anyMatch(way -> way.offers(notice));
        }

        private Mono<Void> next(int rung, String why) {
            return last(rung) ? settling.kept(notice, why) : from(rung + 1);
        }

        private Mono<Void> again(RungResult.Later later, Backoff backoff, Mono<Void> otherwise) {
            return tries.flatMap(count -> {
                Optional<Duration> pause = backoff.after(count);
                return pause.isEmpty() ? otherwise
                        : settling.postponed(notice, now.plus(longer(pause.get(), later.atLeast())));
            });
        }

        private Mono<Void> unreachable(RungResult.Unreachable gone) {
            return settling.kept(notice, gone.why()).then(unreached.mark(notice.to(), gone.noWay(), now));
        }

    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

}
