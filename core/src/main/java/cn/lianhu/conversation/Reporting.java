package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.chat.Phone;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Household;
import cn.lianhu.network.PersonFinder.Named;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.people.Person.Conversation.SaidPlace;
import cn.lianhu.reading.Reading;
import cn.lianhu.routing.Assignment;
import cn.lianhu.casework.Registering;
import cn.lianhu.sight.Masked;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.DangerKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A report becomes a ticket. It is never refused. */
final class Reporting {

    /** Above it a category was right for 95 of 100 unseen titles. */
    private static final double SURE = 0.8;

    private final Toolbox box;
    private final Registering registering;
    private final ReportAnswer answer;
    private final Accusations accusations;
    private final LookAlikes lookAlikes;

    Reporting(Toolbox box) {
        this.box = box;
        this.registering = new Registering(box.tools());
        this.answer = new ReportAnswer(box);
        this.accusations = new Accusations(box);
        this.lookAlikes = new LookAlikes(box);
    }

    /** A report in words. */
    String words(Work work, Person person, Reading said, Long refersTo) {
        Place home = Home.of(box.network(), person);
        return report(work, person, household(person), null, said, refersTo, home);
    }

    /** Words that were begun and not gone on with: nobody knows more of them than they say. */
    String draft(Work work, Person person, Reading said) {
        boolean sure = said.category().confidence() >= SURE;
        Category category = sure ? said.category().best() : box.tools().categories().fallback();
        return report(work, person, household(person), null, said, category, null, Home.of(box.network(), person));
    }

    /** What was closed too long ago to be opened again is a new report that names the old one, where that was. */
    String again(Work work, Person person, Reading said, Ticket old) {
        Place home = Home.of(box.network(), person);
        return report(work, person, household(person), null, said, old.number(),
                home.known() ? home : old.place());
    }

    /** A photo, voice, video or bare place that nobody has understood yet; limits of the policy {@code unheard}. */
    String unheard(Work work, Person person, Reading said, List<Attachment> media) {
        Place home = Home.of(box.network(), person);
        Category category = box.tools().categories().fallback();
        Report report = new Report(said.words(), category.code(), Report.UNHEARD, false, Set.of(), person.openid(),
                household(person), person.member(), null, work.now(), null, null);
        Assignment first = box.routing().first(work, report, category, named(found(work, person, said, home), home, report), home);
        Ticket ticket = registering.register(work, Actor.of(person), report, first, media);
        joins(work, person, box.tools().settings().joinWithin());
        return answer.unheard(work, ticket);
    }

    /** His household, as long as the network has it. */
    private String household(Person person) {
        return Optional.ofNullable(person.household()).flatMap(box.network()::household).map(Household::id)
                .orElse(null);
    }

    /** 代报: a member reports for a household that has no phone. */
    String forHousehold(Work work, Person member, Household household, Reading said) {
        Place home = Home.of(box.network(), household);
        return report(work, member, household.id(), member.member(), said, null, home);
    }

    private String report(Work work, Person person, String household, String enteredBy, Reading said, Long refersTo,
            Place home) {
        return report(work, person, household, enteredBy, said, said.category().best(), refersTo, home);
    }

    private String report(Work work, Person person, String household, String enteredBy, Reading said, Category sorted,
            Long refersTo, Place home) {
        Optional<DangerKind> danger = said.danger();
        Category category = category(sorted, said);
        Finding finding = found(work, person, said, home);
        Report plain = plain(work, person, household, enteredBy, said, refersTo, category, danger.isPresent());
        Place named = named(finding, home, plain);
        Report report = keptBack(work, person, plain, named.known() ? named : home, category, said);
        lookAlikes.foresee(work, report, named, home);
        Assignment first = Asks.where(finding, report) ? box.routing().asked() : box.routing().first(work, report, category,
                named, report.confidential() ? Home.roughly(home) : home);
        Ticket ticket = registering.register(work, Actor.of(person), report, first, List.of());
        joins(work, person, Joining.within(box.tools().settings(), danger.isPresent()));
        runEnds(work, person);
        return answer.text(work, ticket, danger.orElse(null)) + which(ticket, finding)
                + lookAlikes.offer(work, person, ticket, said.category());
    }

    /** An accusation decides before anything else. */
    private Category category(Category sorted, Reading said) {
        Optional<Category> complaint = said.accuses() ? box.tools().categories().ofPolicy(Report.COMPLAINT) : Optional.empty();
        return complaint.orElse(sorted);
    }

    private static Report plain(Work work, Person person, String household, String enteredBy, Reading said, Long refersTo,
            Category category, boolean danger) {
        String phone = said.phone().orElse(null);
        return new Report(Phone.masked(said.words(), phone), category.code(), danger ? Report.URGENT : category.policy(),
                category.confidential(), Set.of(), enteredBy == null ? person.openid() : null, household,
                enteredBy == null ? person.member() : null, enteredBy, work.now(), phone, refersTo)
                .endangered(said.danger().map(DangerKind::code).orElse(null));
    }

    /** What must not be known of it, and by whom. In danger the phone stays, for those who are sent. */
    private Report keptBack(Work work, Person person, Report report, Place place, Category category,
            Reading said) {
        boolean conduct = said.accuses() || report.conduct();
        boolean secret = report.confidential() || conduct || said.secret() || follows(work, person);
        Report about = conduct ? accusations.against(work, report, place, said.blame())
                : accusations.sparing(report, place, sides(category, said));
        if (!secret) {
            return about;
        }
        Report kept = Masked.secret(about);
        return HomeViolence.in(said.words(), report.urgent()) || follows(work, person)
                ? kept.with(kept.discretion().silently()) : kept;
    }

    /** Who is on the other side: whoever is named where neighbours are at odds, else whose dog or noise it is. */
    private static List<Named> sides(Category category, Reading said) {
        return category.hide() ? said.blame().people().stream().filter(n -> !n.titled()).toList() : said.blame().neighbours();
    }

    /** Whether he told of violence at home just before: what follows is kept back like it. */
    private static boolean follows(Work work, Person person) {
        Long before = person.conversation().joins();
        return before != null && before != Ticket.NEW && work.now().isBefore(person.conversation().joinsUntil())
                && work.ticket(before).filter(t -> t.report().discretion().silent()
                        && t.reportedBy(person.openid())).isPresent();
    }

    /** The places to choose from, when the words name several. */
    private String which(Ticket ticket, Finding finding) {
        return ticket.place().known() ? "" : whichPlace(ticket.shownNumber(), finding).map("\n"::concat).orElse("");
    }

    /** What is asked of somebody whose words fit several places, or none that there is; empty of others. */
    Optional<String> whichPlace(String number, Finding finding) {
        return answer.whichPlace(number, finding);
    }

    /** Where it is, by his words, and where they leave it open by those he said before there was anything to report. */
    private static Finding found(Work work, Person person, Reading said, Place home) {
        Finding finding = said.place(home.grid());
        SaidPlace before = person.conversation().place();
        boolean open = !(finding instanceof Finding.At at) || at.place().grid() == null;
        if (!open || before == null || work.now().isAfter(before.until())) {
            return finding;
        }
        Finding together = said.of(before.words() + " " + said.words()).place(home.grid());
        return together instanceof Finding.At ? together : finding;
    }

    /** Where is it: what somebody reads whose report still waits for its place. */
    String asked(Work work, Ticket ticket) {
        return answer.text(work, ticket, null);
    }

    /** Whom it is about, once it is known where. */
    Report withSubjects(Work work, Report report, Place place, Reading said) {
        return report.conduct() && report.subjects().isEmpty()
                ? accusations.against(work, report, place, said.blame()) : report;
    }

    /** What he sends next, a photo or a place, belongs to it. */
    private static void joins(Work work, Person person, Duration within) {
        Person now = work.person(person.openid());
        work.save(now.with(now.conversation().joining(Ticket.NEW,
                work.now().plus(within))));
    }

    /** The next photo is for this report, and is answered. */
    private static void runEnds(Work work, Person person) {
        Person now = work.person(person.openid());
        work.save(now.with(now.conversation().withLastMedia(null)));
    }

    /** The place the words name; unknown when they name none, or one the network does not have. */
    private static Place named(Finding finding, Place home, Report report) {
        return switch (finding) {
            case Finding.At at -> at.place();
            case Finding.Ambiguous several -> several.places().stream().filter(p -> p.branch() != null
                    && p.branch().equals(home.branch())).findFirst().or(() -> several.places().stream()
                    .filter(p -> p.township() != null && p.township().equals(home.township())).findFirst())
                    .orElse(Place.UNKNOWN);
            case Finding.Near near -> new Place(null, null, null, near.words());
            case Finding.NoSuchUnit none when report.urgent() || report.conduct() -> none.branch();
            default -> Place.UNKNOWN;
        };
    }
}
