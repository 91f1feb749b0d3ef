package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Inbox;
import cn.lianhu.intake.Reply;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * One call to the desk for all tries of a message that arrive while it runs; a new call
 * after that.
 */
final class Sharing {

    private final Inbox desk;

    private final PushTimings timing;

    private final Scheduler scheduler;

    private final Recent<Mono<Reply>> running = new Recent<>();

    Sharing(Inbox desk, PushTimings timing, Scheduler scheduler) {
        this.desk = desk;
        this.timing = timing;
        this.scheduler = scheduler;
    }

    /**
     * The call goes on when a subscriber leaves: WeChat drops the connection long before
     * the next try.
     */
    Mono<Reply> receive(Inbound message) {
        return running.compute(message.key(), call -> call != null ? call : call(message));
    }

    private Mono<Reply> call(Inbound message) {
        return Mono.defer(() -> desk.receive(message))
            .defaultIfEmpty(Reply.NONE)
            .timeout(timing.abandon(), scheduler)
            .doFinally(end -> running.forget(message.key()))
            .cache();
    }

}
