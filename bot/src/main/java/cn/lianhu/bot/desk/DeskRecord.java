package cn.lianhu.bot.desk;

import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.desk.Entered;
import cn.lianhu.desk.Page;
import cn.lianhu.desk.WhoLooked;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Member;
import cn.lianhu.people.Person;
import cn.lianhu.world.CurrentDomain;
import cn.lianhu.world.Domain;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What the desk asks of the ledger and does by it. Who is in is asked in the same
 * decision as what he is shown or does.
 */
final class DeskRecord {

    /**
     * What somebody is shown.
     *
     * @param pages what else he has
     * @param stale whether it is time to put down that he is there
     */
    record Shown<T>(Person person, String name, Set<Page> pages, T what, boolean stale) {
    }

    private final Ledger ledger;

    private final CurrentDomain domain;

    private final ProgramClock clock;

    DeskRecord(Ledger ledger, CurrentDomain domain, ProgramClock clock) {
        this.ledger = ledger;
        this.domain = domain;
        this.clock = clock;
    }

    Mono<Entered> typed(String code, String session, String browser, String address) {
        return enter(session, work -> domain.now().door().typed(work, code, session, browser, address));
    }

    Mono<Entered> linked(String key, String session, String browser, String address) {
        return enter(session, work -> domain.now().door().linked(work, key, session, browser, address));
    }

    /** Each try is with a session of its own, so that it is a message's like. */
    private Mono<Entered> enter(String session, Function<Work, Entered> decision) {
        return clock.now()
            .flatMap(now -> ledger.message("desk-" + session, now, work -> new Reply(decision.apply(work).name())))
            .map(reply -> Entered.valueOf(Objects.requireNonNull(reply.text())));
    }

    Mono<Void> leave(String session) {
        return change(work -> domain.now().door().leave(work, session));
    }

    private Mono<Void> change(Consumer<Work> decision) {
        return clock.now().flatMap(now -> ledger.change(now, work -> {
            decision.accept(work);
            return null;
        }));
    }

    /** Who is in; empty for nobody. */
    Mono<Person> who(String session) {
        return shown(session, (now, work, person) -> person).map(Shown::what);
    }

    /** What is shown of one world, which is also asked who is in. */
    interface What<T> {

        T of(Domain now, Work work, Person person);

    }

    /** Empty where nobody is in. */
    <T> Mono<Shown<T>> shown(String session, What<T> what) {
        Domain inForce = domain.now();
        return clock.now()
            .flatMap(now -> ledger.read(now,
                    work -> inForce.door()
                        .who(work, session)
                        .map(person -> shown(inForce, work, person, what, inForce.door().stale(work, session)))))
            .flatMap(Mono::justOrEmpty)
            .flatMap(shown -> shown.stale() ? seen(session).thenReturn(shown) : Mono.just(shown));
    }

    private static <T> Shown<T> shown(Domain inForce, Work work, Person person, What<T> what, boolean stale) {
        String name = inForce.world().directory().network().member(person.asMember()).map(Member::name).orElse("");
        return new Shown<>(person, name, inForce.deskRights().pages(work, person), what.of(inForce, work, person),
                stale);
    }

    /** Puts down that who is in looked at something. */
    Mono<Void> looked(BiConsumer<WhoLooked, Work> at) {
        return change(work -> at.accept(domain.now().whoLooked(), work));
    }

    private Mono<Void> seen(String session) {
        return change(work -> domain.now().door().seen(work, session));
    }

    /**
     * Decides something for who is in and has the page. Empty where nobody is, or he has
     * it no more.
     */
    <T> Mono<T> decide(String session, Page page, Function<Work, T> decision) {
        Domain inForce = domain.now();
        AtomicReference<@Nullable T> decided = new AtomicReference<>();
        return clock.now().flatMap(now -> ledger.change(now, work -> {
            decided.set(inForce.door()
                .who(work, session)
                .filter(person -> inForce.deskRights().pages(work, person).contains(page))
                .map(person -> decision.apply(work))
                .orElse(null));
            return null;
        })).then(Mono.fromSupplier(decided::get));
    }

    /**
     * Says it for him, once for each name that what is said was given. Empty where nobody
     * is in.
     */
    Mono<Reply> say(String session, String contact, String once, String words) {
        return say(session, contact, once, words, true);
    }

    /**
     * The same.
     * @param counts whether it counts among his messages; what is said of many tickets at
     * once counts once
     */
    Mono<Reply> say(String session, String contact, String once, String words, boolean counts) {
        Domain inForce = domain.now();
        return clock.now().flatMap(now -> {
            String key = "desk-" + session + "-" + once;
            Function<Work, Reply> answer = inForce.inbound()
                .onPage(new Inbound.Text(key, contact, sentAt(now), words, false), counts);
            return ledger.message(key, now,
                    work -> inForce.door()
                        .who(work, session)
                        .filter(person -> person.contact().equals(contact))
                        .map(person -> answer.apply(work))
                        .orElse(Reply.NONE));
        });
    }

    private static Instant sentAt(Instant now) {
        return Instant.ofEpochSecond(now.getEpochSecond());
    }

}
