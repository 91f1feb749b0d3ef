package cn.lianhu.sandbox.look;

import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Outbox;
import cn.lianhu.sandbox.clock.SandboxClock;
import cn.lianhu.texts.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The look inside: tickets, what was told of them, and the table they live by. */
@RestController
@RequestMapping("/sandbox")
class SandboxController {

    private static final int MOST = 200;

    private final SandboxClock clock;

    private final Ledger ledger;

    private final Outbox outbox;

    private final TicketView view;

    private final TicketNotices told;

    private final TicketList list;

    private final Texts texts;

    SandboxController(SandboxClock clock, Ledger ledger, Outbox outbox, TicketView view, TicketNotices told,
            TicketList list, Texts texts) {
        this.clock = clock;
        this.ledger = ledger;
        this.outbox = outbox;
        this.view = view;
        this.told = told;
        this.list = list;
        this.texts = texts;
    }

    /** All tickets, newest first; @param before the last number of the page before */
    @GetMapping("/tickets")
    Mono<List<TicketList.Row>> tickets(@RequestParam(defaultValue = "0") long before,
            @RequestParam(defaultValue = "50") int limit) {
        return list.before(before, Math.clamp(limit, 1, MOST), clock.instant());
    }

    @GetMapping("/tickets/{number}")
    Mono<TicketView.Shown> ticket(@PathVariable long number) {
        return ledger
            .read(clock.instant(),
                    work -> work.ticket(number).map(ticket -> view.of(work, ticket, work.history(number))))
            .flatMap(Mono::justOrEmpty)
            .switchIfEmpty(none());
    }

    /** What one person was told. */
    @GetMapping(path = "/notices", params = "to")
    Flux<NoticeView> notices(@RequestParam String to) {
        return outbox.of(to).map(NoticeView::of);
    }

    /** What was told of one ticket. */
    @GetMapping(path = "/notices", params = { "ticket", "!to" })
    Flux<NoticeView> notices(@RequestParam long ticket) {
        return told.of(ticket, clock.instant()).switchIfEmpty(none()).flatMapIterable(all -> all);
    }

    /**
     * The program's own reasons in a history, as
     * {@code {"LATE_RESPOND":"{who}到{at}没接单"}}.
     */
    @GetMapping("/reasons")
    Map<String, String> reasons() {
        return Reasons.of(texts);
    }

    @GetMapping("/lifecycle")
    LifecycleView lifecycle() {
        return LifecycleView.ofTheTable();
    }

    private static <T> Mono<T> none() {
        return Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

}
