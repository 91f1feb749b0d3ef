package cn.lianhu.bot.delivery;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Takes one notice through the ways to its person until one is done with it. */
final class Ladder {

    private static final String UNBOUND = Notice.unbound("");

    private final Outbox outbox;

    private final ChatRung chat;

    private final TemplateRung template;

    private final Settling settling;

    private final Unreached unreached;

    private final MediaPassing media;

    Ladder(Outbox outbox, ChatRung chat, TemplateRung template, Settling settling, Unreached unreached,
            MediaPassing media) {
        this.outbox = outbox;
        this.chat = chat;
        this.template = template;
        this.settling = settling;
        this.unreached = unreached;
        this.media = media;
    }

    Mono<Void> climb(Notice notice, Instant now) {
        if (notice.to().startsWith(UNBOUND)) {
            return settling.kept(notice, "not bound");
        }
        return media.awaited(notice, now)
            .flatMap(wait -> wait ? settling.postponed(notice, now.plus(MediaPassing.LOOK_AGAIN))
                    : notice.kind() == NoticeKind.MEDIA ? withoutWords(notice, now)
                            : new Climb(notice, now, outbox.tried(notice.id()).cache()).start());
    }

    /**
     * Photos go in his window or not at all; what is left comes with another notice when
     * he writes.
     */
    private Mono<Void> withoutWords(Notice notice, Instant now) {
        return media.pass(notice, now)
            .flatMap(all -> all ? settling.sent(notice, new Step.Done(Rung.CUSTOMER_SERVICE, "", null), now)
                    : settling.owed(notice));
    }

    /**
     * @param tries counts this climb as a failed one, once, and gives how many there were
     */
    private final class Climb {

        private final Notice notice;

        private final Instant now;

        private final Mono<Integer> tries;

        Climb(Notice notice, Instant now, Mono<Integer> tries) {
            this.notice = notice;
            this.now = now;
            this.tries = tries;
        }

        Mono<Void> start() {
            return chat.send(notice, now).flatMap(this::afterChat);
        }

        private Mono<Void> afterChat(Step step) {
            return switch (step) {
                case Step.Done done ->
                    settling.sent(notice, done, now).then(Mono.defer(() -> media.pass(notice, now).then()));
                case Step.Doubt doubt -> settling.kept(notice, doubt.why());
                case Step.Next next -> byTemplate();
                case Step.Later later when later.atLeast().isPositive() && template.offers(notice) -> byTemplate();
                case Step.Later later ->
                    again(later, notice.urgent() ? Backoff.URGENT : Backoff.NOTICES, Mono.defer(this::byTemplate));
                case Step.Unreachable gone -> unreachable(gone);
            };
        }

        private Mono<Void> byTemplate() {
            return template.send(notice).flatMap(this::afterTemplate);
        }

        private Mono<Void> afterTemplate(Step step) {
            return switch (step) {
                case Step.Done done -> settling.sent(notice, done, now);
                case Step.Doubt doubt -> settling.kept(notice, doubt.why());
                case Step.Next next -> settling.kept(notice, next.why());
                case Step.Later later -> again(later, Backoff.NOTICES, settling.kept(notice, later.why()));
                case Step.Unreachable gone -> unreachable(gone);
            };
        }

        private Mono<Void> again(Step.Later later, Backoff backoff, Mono<Void> otherwise) {
            return tries.flatMap(count -> {
                Optional<Duration> pause = backoff.after(count);
                return pause.isEmpty() ? otherwise
                        : settling.postponed(notice, now.plus(longer(pause.get(), later.atLeast())));
            });
        }

        private Mono<Void> unreachable(Step.Unreachable gone) {
            return settling.kept(notice, gone.why()).then(unreached.mark(notice.to(), gone.noWay(), now));
        }

    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

}
