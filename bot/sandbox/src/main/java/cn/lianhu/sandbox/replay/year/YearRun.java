package cn.lianhu.sandbox.replay.year;

import cn.lianhu.bot.command.Progress;
import cn.lianhu.sandbox.replay.ChatLine;
import cn.lianhu.sandbox.replay.Deed;
import cn.lianhu.sandbox.replay.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets the year go by: moves the clock from one doing to the next, and lets everybody
 * read and act.
 */
final class YearRun {

    private static final int AT_ONCE = 32;

    /** The clock goes no further at once, so that what arrives is read in time. */
    private static final Duration BY_DAY = Duration.ofMinutes(20);

    private static final Duration BY_NIGHT = Duration.ofHours(1);

    private static final Duration CLOSE = Duration.ofMinutes(4);

    private final Sandbox sandbox;

    private final Agenda agenda;

    private final Book book;

    private final SchemeCounts scheme;

    private final Population population;

    private final Set<Long> answers = ConcurrentHashMap.newKeySet();

    private final Tally tally = new Tally();

    YearRun(Sandbox sandbox, Stage stage, Population population) {
        this.sandbox = sandbox;
        this.agenda = stage.agenda();
        this.book = stage.book();
        this.scheme = stage.scheme();
        this.population = population;
    }

    Tally tally() {
        return tally;
    }

    /** Binds everybody who has a post or a household to look after. */
    void bind(Progress progress) {
        Collection<Officer> officers = population.officers();
        AtomicLong done = new AtomicLong();
        Flux.fromIterable(officers)
            .flatMap(officer -> follow(officer.phone()).doOnNext(lines -> progress.at(done.incrementAndGet(), "")),
                    AT_ONCE)
            .blockLast();
    }

    void live(Instant start, Instant end, ChatFeed feed, Progress progress) {
        Instant now = sandbox.pass(start).blockOptional().orElseThrow();
        while (now.isBefore(end)) {
            now = pass(now, step(now, end));
            List<ChatLine> arrived = feed.take();
            arrived.stream().filter(line -> !answers.remove(line.id())).forEach(this::read);
            send(agenda.until(now));
            progress.at(Duration.between(start, now).toDays(), "天，" + tally.messages() + " 条消息");
        }
    }

    private Instant step(Instant now, Instant end) {
        Instant furthest = Waking.slotBefore(now.plus(Waking.asleep(now) ? BY_NIGHT : BY_DAY));
        Instant next = agenda.next().filter(furthest::isAfter).orElse(furthest);
        Instant least = now.plus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.MINUTES);
        Instant step = next.isBefore(least) ? least : next;
        return step.isBefore(end) ? step : end;
    }

    /** Between moves the clock ticks: what is close may have come by itself. */
    private Instant pass(Instant before, Instant moment) {
        long began = System.nanoTime();
        boolean far = Duration.between(before, moment).compareTo(CLOSE) > 0;
        Instant now = (far ? sandbox.set(moment) : sandbox.pass(moment)).blockOptional().orElseThrow();
        tally.moved(System.nanoTime() - began);
        return now;
    }

    private void read(ChatLine line) {
        scheme.heard(line.text());
        population.find(line.openid()).ifPresent(reader -> reader.reads(line));
    }

    /** Everybody his own one after the other, many people at a time. */
    private void send(List<Doing> doings) {
        Map<String, List<Doing>> byPhone = doings.stream()
            .collect(Collectors.groupingBy(doing -> doing.phone().openid(), LinkedHashMap::new, Collectors.toList()));
        Flux.fromIterable(byPhone.values())
            .flatMap(own -> Flux.fromIterable(own).concatMap(this::send), AT_ONCE)
            .blockLast();
    }

    private Mono<List<ChatLine>> send(Doing doing) {
        Mono<List<ChatLine>> first = doing.phone().following().get() || doing.deed() == Deed.UNFOLLOW ? Mono.empty()
                : follow(doing.phone());
        return first.then(Mono.defer(() -> act(doing.phone(), doing.deed(), doing.text()))).doOnNext(lines -> {
            doing.then().accept(lines);
            lines.stream().filter(ChatLine::fromAccount).forEach(this::read);
        });
    }

    private Mono<List<ChatLine>> follow(Phone phone) {
        return phone.letter() == null ? act(phone, Deed.FOLLOW, "") : act(phone, Deed.BIND, phone.letter());
    }

    private Mono<List<ChatLine>> act(Phone phone, Deed deed, String text) {
        return sandbox.act(phone.openid(), deed, text).doOnNext(lines -> {
            phone.following().set(deed != Deed.UNFOLLOW);
            lines.stream().filter(ChatLine::fromAccount).map(ChatLine::id).forEach(answers::add);
            tally.sent(lines);
            lines.stream()
                .filter(ChatLine::fromAccount)
                .forEach(line -> book.heard(text.isEmpty() ? "（" + deed + "）" : text, line.text()));
        });
    }

}
