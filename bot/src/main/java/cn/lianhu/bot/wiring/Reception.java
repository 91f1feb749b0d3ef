package cn.lianhu.bot.wiring;

import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.conversation.Answering;
import cn.lianhu.intake.Desk;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The desk: each message is understood, stored and answered in one decision. */
@Component
class Reception implements Desk {

    private final Ledger ledger;
    private final Answering answering;
    private final ProgramClock clock;
    private final MeterRegistry meters;

    Reception(Ledger ledger, Answering answering, ProgramClock clock, MeterRegistry meters) {
        this.ledger = ledger;
        this.answering = answering;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public Mono<Reply> receive(Inbound message) {
        meters.counter("lianhu.messages", "type", message.getClass().getSimpleName()).increment();
        return clock.now().flatMap(now -> ledger.message(message.key(), now, work -> answering.answer(work, message)));
    }
}
