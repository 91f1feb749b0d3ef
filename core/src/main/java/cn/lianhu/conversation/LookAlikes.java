package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.Merging;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.likeness.Likeness;
import cn.lianhu.likeness.Said;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.people.Person.Conversation.Offer;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report reads like among the open ones of everybody's trouble in its group. The
 * report is a ticket already; it is only offered to go on in the other.
 */
final class LookAlikes {

    /**
     * What was reported longer ago has been put off several times, and is hardly the
     * same.
     */
    private static final Duration RECENT = Duration.ofDays(90);

    private static final Likeness LIKENESS = new Likeness();

    private final Wording wording;

    private final CaseSettings settings;

    private final Merging merging;

    private final Set<String> everybodys;

    LookAlikes(Wording wording, Categories categories, CaseSettings settings, Merging merging) {
        this.settings = settings;
        this.wording = wording;
        this.merging = merging;
        this.everybodys = categories.all()
            .stream()
            .filter(Category::common)
            .map(Category::code)
            .collect(Collectors.toUnmodifiableSet());
    }

    /** Where a report will most likely be, before it is routed. */
    static Place expected(Place named, Place home) {
        boolean away = named.grid() != null || named.branch() != null && !named.branch().equals(home.branch());
        return away ? named : home;
    }

    /** So that finding them costs no read of its own. */
    void foresee(Work work, Report report, Place expected) {
        String area = area(expected);
        if (offers(report) && area != null) {
            work.foresee(new Query.OpenIn(area, everybodys));
        }
    }

    /**
     * Lines to tap below the answer to a report; none where nothing is like it. The offer
     * is kept until he answers it.
     */
    String offer(Work work, Person person, Ticket own, Verdict category) {
        String area = area(own.place());
        Optional<Ticket> alike = !offers(own.report()) || area == null ? Optional.empty()
                : alike(work, Actor.of(person), own, area, category);
        alike.ifPresent(other -> {
            Person now = work.person(person.contact());
            work.save(now.with(now.conversation().offered(new Offer(own.number(), other.number()))));
        });
        return alike.map(other -> "\n" + said(work, own, other)).orElse("");
    }

    /** A report of his own, in words, of what is everybody's. */
    private boolean offers(Report report) {
        return settings.offersAlike() && report.reporter() != null && !report.unheard() && !report.urgent()
                && !report.confidential() && everybodys.contains(report.category());
    }

    /**
     * Within which one may be like another; null for one that nobody knows the place of.
     */
    static @Nullable String area(Place place) {
        return place.grid() != null ? place.grid() : place.branch();
    }

    private Optional<Ticket> alike(Work work, Actor actor, Ticket own, String area, Verdict category) {
        List<Ticket> open = work.openIn(area, everybodys)
            .stream()
            .filter(other -> !OwnTickets.is(actor, other) && other.report().at().isAfter(work.now().minus(RECENT))
                    && area.equals(area(other.place())) && merging.mayJoin(work, actor, own, other))
            .toList();
        OptionalInt nearest = LIKENESS.nearest(said(own.report(), category),
                open.stream().map(t -> new Said(t.report().words(), List.of(t.report().category()))).toList());
        return nearest.isPresent() ? Optional.of(open.get(nearest.getAsInt())) : Optional.empty();
    }

    private static Said said(Report report, Verdict category) {
        return new Said(report.words(),
                Stream
                    .concat(Stream.of(report.category()),
                            Stream.of(category.best(), category.second()).filter(Objects::nonNull).map(Category::code))
                    .distinct()
                    .limit(2)
                    .toList());
    }

    /**
     * Nothing of the other but what who follows it may know, and when it was reported.
     */
    private String said(Work work, Ticket own, Ticket other) {
        Place place = other.place();
        return wording.texts()
            .say(Say.ALIKE_OFFERED, "number", own.shownNumber(), "into", other.shownNumber(), "category",
                    wording.naming().category(other), "place",
                    wording.naming().place(new Place(place.grid(), place.branch(), place.township(), null)), "day",
                    Speech.day(LocalDate.ofInstant(other.report().at(), Hours.ZONE),
                            LocalDate.ofInstant(work.now(), Hours.ZONE)));
    }

}
