package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.chat.Phone;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.people.Person;
import cn.lianhu.routing.Assignment;
import cn.lianhu.casework.Registering;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Confidentiality;
import cn.lianhu.triage.DangerKind;
import cn.lianhu.triage.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A report becomes a ticket. It is never refused. */
final class Reporting {

    private final Toolbox box;
    private final Registering registering;
    private final ReportAnswer answer;

    Reporting(Toolbox box) {
        this.box = box;
        this.registering = new Registering(box.tools());
        this.answer = new ReportAnswer(box);
    }

    /** A report in words. */
    String words(Work work, Person person, String text, Long refersTo) {
        Place home = Home.of(box.network(), person);
        return report(work, person, household(person), null, Typed.report(text), refersTo, home);
    }

    /** What was closed too long ago to be opened again is a new report that names the old one, where that was. */
    String again(Work work, Person person, String text, Ticket old) {
        Place home = Home.of(box.network(), person);
        return report(work, person, household(person), null, Typed.report(text), old.number(),
                home.known() ? home : old.place());
    }

    /** A photo, voice, video or bare place that nobody has understood yet; limits of the policy {@code unheard}. */
    String unheard(Work work, Person person, String text, List<Attachment> media) {
        Place home = Home.of(box.network(), person);
        Category category = box.tools().categories().fallback();
        Report report = new Report(text, category.code(), Report.UNHEARD, false, Set.of(), person.openid(),
                household(person), person.member(), null, work.now(), null, null);
        Assignment first = box.routing().first(work, report, category, named(box.place(text, home.grid()), home), home);
        Ticket ticket = registering.register(work, Actor.of(person), report, first, media);
        joins(work, person);
        return answer.unheard(work, ticket);
    }

    /** His household, as long as the network has it. */
    private String household(Person person) {
        return Optional.ofNullable(person.household()).flatMap(box.network()::household).map(Household::id)
                .orElse(null);
    }

    /** 代报: a member reports for a household that has no phone. */
    String forHousehold(Work work, Person member, Household household, String text) {
        Place home = Home.of(box.network(), household);
        return report(work, member, household.id(), member.member(), Typed.report(text), null, home);
    }

    private String report(Work work, Person person, String household, String enteredBy, String text, Long refersTo,
            Place home) {
        Optional<DangerKind> danger = box.danger().in(text);
        Category category = box.classifier().classify(text).best();
        Optional<Subject> about = Confidentiality.about(text);
        boolean confidential = category.confidential() || Confidentiality.wished(text) || about.isPresent();
        Finding finding = box.place(text, home.grid());
        Place named = named(finding, home);
        Report report = new Report(confidential ? Phone.hidden(text) : text, category.code(),
                danger.isPresent() ? Report.URGENT : category.policy(), confidential,
                about.map(s -> subjects(s, household, named.known() ? named : home)).orElse(Set.of()),
                enteredBy == null ? person.openid() : null, household, enteredBy == null ? person.member() : null,
                enteredBy, work.now(), confidential ? null : Phone.find(text).orElse(null), refersTo);
        Assignment first = box.routing().first(work, report, category, named,
                confidential ? Home.roughly(home) : home);
        Ticket ticket = registering.register(work, Actor.of(person), report, first, List.of());
        joins(work, person);
        runEnds(work, person);
        return answer.text(work, ticket, danger.orElse(null)) + which(ticket, finding);
    }

    /** The places to choose from, when the words name several. */
    private String which(Ticket ticket, Finding finding) {
        return !ticket.place().known() && finding instanceof Finding.Ambiguous several
                ? "\n" + answer.whichPlace(ticket.shownNumber(), several) : "";
    }

    String whichPlace(String number, Finding.Ambiguous several) {
        return answer.whichPlace(number, several);
    }

    /** Where is it: what somebody reads whose report still waits for its place. */
    String asked(Work work, Ticket ticket) {
        return answer.text(work, ticket, null);
    }

    /** Whom it is about, once it is known where. */
    Report withSubjects(Report report, Place place) {
        Set<String> all = Confidentiality.about(report.words()).map(s -> subjects(s, report.household(), place))
                .orElse(Set.of());
        return report.subjects().isEmpty() && !all.isEmpty() ? report.about(all) : report;
    }

    /** What he sends next, a photo or a place, belongs to it. */
    private void joins(Work work, Person person) {
        Person now = work.person(person.openid());
        work.save(now.with(now.conversation().joining(Ticket.NEW,
                work.now().plus(box.tools().settings().joinWithin()))));
    }

    /** The next photo is for this report, and is answered. */
    private static void runEnds(Work work, Person person) {
        Person now = work.person(person.openid());
        work.save(now.with(now.conversation().withLastMedia(null)));
    }

    /** The place the words name; unknown when they name none, or one the network does not have. */
    private static Place named(Finding finding, Place home) {
        return switch (finding) {
            case Finding.At at -> at.place();
            case Finding.Ambiguous several -> several.places().stream().filter(p -> p.branch() != null
                    && p.branch().equals(home.branch())).findFirst().or(() -> several.places().stream()
                    .filter(p -> p.township() != null && p.township().equals(home.township())).findFirst())
                    .orElse(Place.UNKNOWN);
            case Finding.UnknownPlace unknown -> Place.UNKNOWN;
            case Finding.None none -> Place.UNKNOWN;
        };
    }

    /** Whom of his own people a report is about. */
    private Set<String> subjects(Subject subject, String household, Place home) {
        Network network = box.network();
        return switch (subject.kind()) {
            case LINKED_MEMBER -> Optional.ofNullable(household).flatMap(network::household).map(Household::member)
                    .map(Set::of).orElse(Set.of());
            case GRID_LEADER -> holders(Post.GRID_LEADER, home);
            case SECRETARY -> holders(Post.SECRETARY, home);
            case WORK_TEAM -> holders(Post.WORK_TEAM, home);
            case TOWNSHIP -> holders(Post.TOWNSHIP, home);
        };
    }

    private Set<String> holders(Post post, Place home) {
        String scope = home.scope(post);
        return scope == null ? Set.of() : new LinkedHashSet<>(box.network().holders(post, scope));
    }
}
