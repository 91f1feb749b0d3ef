package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Inbox;
import cn.lianhu.intake.Reply;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Remembers what it got and answers as it is told. */
final class FakeDesk implements Inbox {

    final List<Inbound> received = new CopyOnWriteArrayList<>();

    private volatile Function<Inbound, Mono<Reply>> answer;

    FakeDesk(Function<Inbound, Mono<Reply>> answer) {
        this.answer = answer;
    }

    static FakeDesk saying(String words) {
        return new FakeDesk(message -> Mono.just(new Reply(words)));
    }

    void answer(Function<Inbound, Mono<Reply>> answer) {
        this.answer = answer;
    }

    @Override
    public Mono<Reply> receive(Inbound message) {
        received.add(message);
        return answer.apply(message);
    }

}
