package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.Registering;
import cn.lianhu.chat.Phone;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.people.Person.Conversation;
import cn.lianhu.people.Person.Conversation.SaidPlace;
import cn.lianhu.reading.Matters;
import cn.lianhu.reading.Reading;
import cn.lianhu.routing.Assignment;
import cn.lianhu.routing.First;
import cn.lianhu.routing.Routing;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.DangerKind;
import cn.lianhu.triage.Trait;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A report becomes a ticket. It is never refused. */
final class Reporting {

    /** Above it a category was right for 95 of 100 unseen titles. */
    private static final double SURE = 0.8;

    private final Network network;

    private final Categories categories;

    private final CaseSettings settings;

    private final Routing routing;

    private final Registering registering;

    private final ReportAnswer answer;

    private final KeepingBack keepingBack;

    private final LookAlikes lookAlikes;

    private final SeveralAnswer several;

    private final SuggestionTalk suggestions;

    Reporting(Network network, Categories categories, CaseSettings settings, Routing routing, Registering registering,
            ReportAnswers answers, KeepingBack keepingBack, LookAlikes lookAlikes) {
        this.routing = routing;
        this.settings = settings;
        this.categories = categories;
        this.network = network;
        this.registering = registering;
        this.answer = answers.one();
        this.suggestions = answers.suggestions();
        this.keepingBack = keepingBack;
        this.lookAlikes = lookAlikes;
        this.several = answers.several();
    }

    /** What he says, with what he had begun to say. */
    String begun(Work work, Person person, Reading said) {
        Reading whole = Drafts.whole(work, person, said);
        return words(work, Drafts.end(work, person), whole);
    }

    /** A report in words, or several. */
    String words(Work work, Person person, Reading said) {
        return report(work, from(person, Belonging.of(network, person), null), said, r -> r.category().best());
    }

    /**
     * Words that were begun and not gone on with: nobody knows more of them than they
     * say.
     */
    String draft(Work work, Person person, Reading said) {
        Category unknown = categories.fallback();
        return report(work, from(person, Belonging.of(network, person), null), said,
                r -> r.category().confidence() >= SURE ? r.category().best() : unknown);
    }

    /**
     * What was closed too long ago to be opened again is a new report that names the old
     * one, where that was.
     */
    String again(Work work, Person person, Reading said, Ticket old) {
        Place home = Belonging.of(network, person);
        return report(work, from(person, home.known() ? home : old.place(), old.number()), said,
                r -> r.category().best());
    }

    /**
     * A photo, voice, video or bare place that nobody has understood yet; limits of the
     * policy {@code unheard}.
     */
    String unheard(Work work, Person person, Reading said, List<Attachment> media) {
        Place home = Belonging.of(network, person);
        Category category = categories.fallback();
        Report report = new Report(said.words(), category.code(), Report.UNHEARD, false, Set.of(), person.contact(),
                household(person), person.member(), null, work.now(), null, null);
        Assignment first = routing.first(work, report, category, named(found(work, person, said, home), home, report),
                home);
        Ticket ticket = registering.register(work, Actor.of(person), report, first, media);
        joins(work, person, ticket);
        return answer.unheard(work, ticket);
    }

    private void joins(Work work, Person person, Ticket ticket) {
        Person now = work.person(person.contact());
        work.save(now.with(now.conversation().joining(ticket.number(), work.now().plus(settings.joinWithin()))));
    }

    /** His household, as long as the network has it. */
    private @Nullable String household(Person person) {
        return Belonging.household(network, person).map(Household::id).orElse(null);
    }

    /** What only the secretary can answer, whatever it is about. */
    String toSecretary(Work work, Person person, Reading said) {
        From from = new From(person, household(person), null, Belonging.of(network, person), null, null,
                First.SECRETARY);
        return report(work, from, said, r -> categories.fallback());
    }

    /** Goods that somebody wants to sell, for whoever knows how to. */
    String toSell(Work work, Person person, Reading said) {
        From from = new From(person, household(person), null, Belonging.of(network, person), null, null, First.SKILLED);
        return report(work, from, said, r -> market(r.category().best()));
    }

    /** The last of those of the market: what is grown comes before what is sold. */
    private Category market(Category likely) {
        return categories.all()
            .reversed()
            .stream()
            .filter(category -> category.has(Trait.MARKET))
            .findFirst()
            .orElse(likely);
    }

    /** 代报: a member reports for a household that has no phone. */
    String forHousehold(Work work, Person member, Household household, Reading said) {
        From from = new From(member, household.id(), member.asMember(), Belonging.of(network, household), null);
        return report(work, from, said, r -> r.category().best());
    }

    /** The same of what cannot wait, as the member sees whom he found there. */
    String inDanger(Work work, Person member, Household household, Reading said, DangerKind feared) {
        From from = new From(member, household.id(), member.member(), Belonging.of(network, household), null, feared,
                null);
        return report(work, from, said, r -> r.category().best());
    }

    private From from(Person person, Place home, @Nullable Long refersTo) {
        return new From(person, household(person), null, home, refersTo);
    }

    /**
     * Of whom a report is.
     *
     * @param enteredBy the member who reports for a household; else null
     * @param home where he belongs
     * @param refersTo number of an older ticket; else null
     * @param feared what endangers somebody, whether the words alone say so or not; null
     * for what they say
     * @param first whose it is first, whatever it is about; null where that is found out
     */
    private record From(Person person, @Nullable String household, @Nullable String enteredBy, Place home,
            @Nullable Long refersTo, @Nullable DangerKind feared, @Nullable First first) {

        From(Person person, @Nullable String household, @Nullable String enteredBy, Place home,
                @Nullable Long refersTo) {
            this(person, household, enteredBy, home, refersTo, null, null);
        }

        @Nullable DangerKind danger(Reading said) {
            return said.danger().orElse(feared);
        }
    }

    /** A report before it is a ticket, read by itself. */
    private record Matter(Reading said, Finding finding, Place named, Category category, Report report) {
    }

    /** What a message tells of, and each of it. */
    private record Parted(Matters matters, List<Matter> all) {
    }

    private String report(Work work, From from, Reading said, Function<Reading, Category> sorts) {
        Parted parted = parted(work, from, said, sorts);
        Matters matters = parted.matters();
        List<Matter> all = parted.all();
        all.forEach(matter -> {
            Place expected = LookAlikes.expected(matter.named(), from.home());
            lookAlikes.foresee(work, matter.report(), expected);
            registering.foresee(work, matter.report(), expected);
        });
        List<Ticket> tickets = all.stream().map(matter -> register(work, from, matter)).toList();
        boolean danger = all.stream().anyMatch(matter -> matter.report().urgent());
        // What was set aside would be reported as his own by «新问题».
        String aside = from.enteredBy() == null ? matters.aside() : null;
        goesOn(work, from.person(), tickets.getFirst(), aside, Joining.within(settings, danger));
        String told = all.size() == 1 ? answer.text(work, tickets.getFirst(), from.danger(all.getFirst().said()))
                : several.text(work, tickets, from.danger(all.getFirst().said()));
        String listed = all.size() == 1 && from.first() == null
                ? suggestions.listed(work, tickets.getFirst(), all.getFirst().said(), from.home()) : "";
        return told + listed + which(tickets, all) + several.doubt(aside) + alike(work, from, tickets, all);
    }

    /**
     * What takes up an old one, or follows violence at home, is never parted; nor is
     * danger that only the whole tells of.
     */
    private static Matters matters(Work work, From from, Reading said) {
        boolean one = from.refersTo() != null || from.feared() != null || from.first() != null
                || follows(work, from.person());
        Matters matters = one ? Matters.one(said) : said.matters();
        return said.danger().isPresent() && said.of(matters.each().getFirst()).danger().isEmpty() ? Matters.one(said)
                : matters;
    }

    /**
     * Where one of them is told in confidence all are, and none has the words of another:
     * it stays one.
     */
    private Parted parted(Work work, From from, Reading said, Function<Reading, Category> sorts) {
        Matters matters = matters(work, from, said);
        List<Matter> all = each(work, from, said, matters, sorts);
        return IntStream.range(0, matters.several() ? all.size() : 0)
            .filter(i -> all.get(i).report().confidential())
            .mapToObj(i -> Matters.about(said, matters.about().get(i)))
            .findFirst()
            .map(whole -> new Parted(whole, each(work, from, said, whole, sorts)))
            .orElseGet(() -> new Parted(matters, all));
    }

    private List<Matter> each(Work work, From from, Reading said, Matters matters, Function<Reading, Category> sorts) {
        List<Reading> readings = matters.each().stream().map(said::of).toList();
        List<Finding> found = new Whereabouts(network, from.home()).of(said, readings,
                reading -> found(work, from.person(), reading, from.home()));
        List<Matter> all = IntStream.range(0, readings.size())
            .mapToObj(i -> matter(work, from, readings.get(i), found.get(i),
                    sorts.apply(said.of(matters.about().get(i))), readings.get(i).phone().or(said::phone).orElse(null)))
            .toList();
        boolean open = all.stream()
            .noneMatch(m -> m.report().confidential() || !m.report().subjects().isEmpty() || m.category().hide());
        return all.size() == 1 ? all
                : all.stream()
                    .map(m -> new Matter(m.said(), m.finding(), m.named(), m.category(),
                            m.report().toldBeside(open ? Phone.masked(said.words(), m.report().phone()) : "")))
                    .toList();
    }

    private Matter matter(Work work, From from, Reading said, Finding finding, Category sorted,
            @Nullable String phone) {
        Category category = keepingBack.category(sorted, said);
        Report plain = plain(work, from, said, phone, category);
        Place named = named(finding, from.home(), plain);
        Report report = keepingBack.of(work, plain, named.known() ? named : from.home(), category, said, false,
                follows(work, from.person()));
        return new Matter(said, finding, named, category, report);
    }

    private Ticket register(Work work, From from, Matter matter) {
        Report report = matter.report();
        Assignment first = Asks.where(matter.finding(), report) ? routing.asked()
                : routing.first(work, report, matter.category(), matter.named(),
                        report.confidential() ? Belonging.roughly(from.home()) : from.home(), from.first());
        return registering.register(work, Actor.of(from.person()), report, first, List.of());
    }

    private String alike(Work work, From from, List<Ticket> tickets, List<Matter> all) {
        return IntStream.range(0, all.size())
            .mapToObj(i -> lookAlikes.offer(work, from.person(), tickets.get(i), all.get(i).said().category()))
            .collect(Collectors.joining());
    }

    private static Report plain(Work work, From from, Reading said, @Nullable String phone, Category category) {
        DangerKind danger = from.danger(said);
        boolean own = from.enteredBy() == null;
        return new Report(Phone.masked(said.words(), phone), category.code(),
                danger != null ? Report.URGENT : category.policy(), category.confidential(), Set.of(),
                own ? from.person().contact() : null, from.household(), own ? from.person().member() : null,
                from.enteredBy(), work.now(), phone, from.refersTo())
            .endangered(danger == null ? null : danger.code());
    }

    /**
     * Whether he told of violence at home just before: what follows is kept back like it.
     */
    private static boolean follows(Work work, Person person) {
        Long before = person.conversation().joins();
        return before != null && !Ticket.isNew(before) && work.now().isBefore(person.conversation().joinsUntil())
                && work.ticket(before)
                    .filter(t -> t.report().discretion().silent() && t.reportedBy(person.contact()))
                    .isPresent();
    }

    /**
     * The places to choose from, when the words name several; once for all that name the
     * same.
     */
    private String which(List<Ticket> tickets, List<Matter> all) {
        Set<Finding> asked = new HashSet<>();
        return IntStream.range(0, all.size())
            .filter(i -> !tickets.get(i).place().known() && asked.add(all.get(i).finding()))
            .mapToObj(i -> whichPlace(tickets.get(i).shownNumber(), all.get(i).finding()).map("\n"::concat).orElse(""))
            .collect(Collectors.joining());
    }

    /**
     * What is asked of somebody whose words fit several places, or none that there is;
     * empty of others.
     */
    Optional<String> whichPlace(String number, Finding finding) {
        return answer.whichPlace(number, finding);
    }

    /**
     * Where it is, by his words, and where they leave it open by those he said before
     * there was anything to report.
     */
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

    /**
     * Of words that are not parted, as they say what a photo is: the rest can be a report
     * of its own by one tap.
     */
    String setAside(Work work, Person person, Reading said) {
        Matters matters = said.matters();
        String rest = matters.several() ? String.join("，", matters.each().subList(1, matters.each().size()))
                : matters.aside();
        Person now = work.person(person.contact());
        if (rest != null) {
            work.save(now.with(now.conversation().withAside(rest)));
        }
        return several.doubt(rest);
    }

    /** Where is it: what somebody reads whose report still waits for its place. */
    String asked(Work work, Ticket ticket) {
        return answer.text(work, ticket, null);
    }

    /** Whom it is about, once it is known where. */
    Report withSubjects(Work work, Report report, Place place, Reading said) {
        return keepingBack.withSubjects(work, report, place, said);
    }

    /** What he sends next, a photo or a place, belongs to it, and is answered. */
    private static void goesOn(Work work, Person person, Ticket ticket, @Nullable String aside, Duration within) {
        Person now = work.person(person.contact());
        Conversation then = now.conversation().joining(ticket.number(), work.now().plus(within)).withLastMedia(null);
        work.save(now.with(aside == null ? then : then.withAside(aside)));
    }

    /**
     * The place the words name; unknown when they name none, or one the network does not
     * have.
     */
    private static Place named(Finding finding, Place home, Report report) {
        return switch (finding) {
            case Finding.At at -> at.place();
            case Finding.Ambiguous several -> several.places()
                .stream()
                .filter(p -> p.branch() != null && p.branch().equals(home.branch()))
                .findFirst()
                .or(() -> several.places()
                    .stream()
                    .filter(p -> p.township() != null && p.township().equals(home.township()))
                    .findFirst())
                .orElse(Place.UNKNOWN);
            case Finding.Near near -> new Place(null, null, null, near.words());
            case Finding.NoSuchUnit none when report.urgent() || report.conduct() -> none.branch();
            default -> Place.UNKNOWN;
        };
    }

}
