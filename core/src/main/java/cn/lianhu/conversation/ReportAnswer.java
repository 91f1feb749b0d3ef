package cn.lianhu.conversation;

import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.NextInLine;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Township;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.DangerKind;
import cn.lianhu.triage.Trait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody reads who has just reported something. */
final class ReportAnswer {

    private static final int SHOWN = 4;

    private final Wording wording;

    private final Network network;

    private final Categories categories;

    private final Deadlines deadlines;

    private final CaseSettings settings;

    private final Texts texts;

    private final Naming naming;

    private final SecrecySaid secrecy;

    private final NextInLine nextInLine;

    ReportAnswer(Wording wording, Network network, Categories categories, Deadlines deadlines, CaseSettings settings,
            SecrecySaid secrecy, NextInLine nextInLine) {
        this.settings = settings;
        this.deadlines = deadlines;
        this.categories = categories;
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
        this.naming = wording.naming();
        this.secrecy = secrecy;
        this.nextInLine = nextInLine;
    }

    /**
     * @param danger null when there is none
     */
    String text(Work work, Ticket ticket, @Nullable DangerKind danger) {
        if (danger != null) {
            return urgent(work, ticket, danger);
        }
        if (ticket.clocks().placeBy() != null) {
            return asked(Say.REPORTED_WHERE, work, ticket);
        }
        boolean forOthers = ticket.report().enteredBy() != null;
        boolean secret = !own(ticket).sees(Part.CATEGORY);
        return texts.say(forOthers ? Say.REPORTED_FOR : secret ? Say.REPORTED_SECRET : Say.REPORTED, "number",
                ticket.shownNumber(), "category", naming.category(ticket, own(ticket)), "place",
                naming.place(ticket, own(ticket)), "handler", handler(ticket), "by",
                Speech.moment(ticket.clocks().respondBy(), work.now()), "next", next(work, ticket), "photo",
                texts.say(wantsPhoto(ticket) ? Say.PHOTO_WELCOME : Say.MEDIA_WELCOME), "contact",
                wantsContact(ticket) ? texts.say(Say.CONTACT_WANTED) : "", "old",
                ticket.report().refersTo() == null ? "" : texts.say(Say.REFERS_TO, "old", ticket.report().refersTo()),
                "confidential", secrecy.said(work, ticket), "who", naming.reporter(ticket, own(ticket)));
    }

    private Sight own(Ticket ticket) {
        return wording.sights().reporters(ticket);
    }

    private boolean wantsPhoto(Ticket ticket) {
        return ticket.attachments().isEmpty()
                && categories.byCode(ticket.report().category()).filter(Category::photo).isPresent();
    }

    /** Each place to tap. */
    Optional<String> whichPlace(String number, Finding finding) {
        return switch (finding) {
            case Finding.Ambiguous several ->
                Optional.of(whichOf(Say.PLACE_SEVERAL, number, several.places().stream().map(this::where)));
            case Finding.Range range ->
                Optional.of(whichOf(Say.PLACE_RANGE, number, range.places().stream().map(Place::words)));
            case Finding.NoSuchUnit none -> Optional.of(texts.say(Say.PLACE_NO_UNIT, "number", number, "branch",
                    none.branch().words(), "unit", none.matched().replace(none.branch().words(), "").strip()));
            default -> Optional.empty();
        };
    }

    private String whichOf(Say say, String number, Stream<String> of) {
        List<String> places = of.distinct().toList();
        return texts.say(say, "number", number, "list",
                places.stream()
                    .limit(SHOWN)
                    .map(where -> texts.say(Say.PLACE_LINE, "place", where))
                    .collect(Collectors.joining("\n")),
                "more", places.size() > SHOWN ? texts.say(Say.MORE_PLACES, "left", places.size() - SHOWN) : "");
    }

    private String where(Place place) {
        String township = place.township() == null ? ""
                : network.township(place.township()).map(Township::name).orElse("");
        String grid = place.grid() == null ? null : network.grid(place.grid()).map(Grid::name).orElse(null);
        String branch = place.branch() == null ? "" : network.branch(place.branch()).map(Branch::name).orElse("");
        return township + (grid == null ? branch : grid.startsWith(branch) ? grid : branch + grid);
    }

    private String asked(Say say, Work work, Ticket ticket) {
        String keep = waits(ticket)
                ? texts.say(Say.UNHEARD_KEEP, "kind", naming.kind(ticket), "handler", texts.say(Say.WHO_HANDLES)) : "";
        return texts.say(say, "number", ticket.shownNumber(), "category", naming.category(ticket, own(ticket)), "by",
                Speech.moment(ticket.clocks().respondBy(), work.now()), "keep", keep);
    }

    /** What happens at night, and what when nobody answers. */
    String next(Work work, Ticket ticket) {
        boolean held = deadlines.night(work.now()) && !deadlines.continuous(ticket.report(), ticket.level());
        return texts.say(held ? Say.NEXT_AT_NIGHT : Say.NEXT, "up", nextInLine.whenLate(work, ticket));
    }

    private boolean wantsContact(Ticket ticket) {
        return ticket.report().phone() == null && !ticket.report().confidential() && ticket.report().enteredBy() == null
                && (ticket.report().urgent() || categories.has(ticket.report().category(), Trait.PHONE));
    }

    String handler(Ticket ticket) {
        String who = naming.handler(ticket);
        if (who.isEmpty()) {
            return ticket.level().title();
        }
        boolean his = ticket.level() == Level.MEMBER && ticket.handling().byPost()
                && ticket.report().household() != null && ticket.report().enteredBy() == null && linked(ticket);
        return his ? texts.say(Say.YOUR, "who", who, "phone", phone(ticket)) : who;
    }

    private @Nullable String phone(Ticket ticket) {
        return ticket.handling().handlers().size() == 1 ? naming.phone(ticket.handling().first()) : "";
    }

    private boolean linked(Ticket ticket) {
        return network.household(ticket.report().household())
            .map(Household::member)
            .filter(ticket.handling()::has)
            .isPresent();
    }

    private String urgent(Work work, Ticket ticket, DangerKind danger) {
        Set<String> told = new LinkedHashSet<>(ticket.handling().handlers());
        told.addAll(ticket.handling().alsoTold().keySet());
        String phones = told.stream()
            .filter(m -> !network.postsOf(m).isEmpty())
            .filter(m -> naming.phone(m) != null)
            .map(m -> naming.member(m) + " " + naming.phone(m))
            .collect(Collectors.joining("，"));
        String first = texts.say(FirstAid.of(danger, ticket.report().words()), "hotline", settings.county().hotline());
        return texts.say(Say.REPORTED_URGENT, "first", first, "number", ticket.shownNumber(), "category",
                naming.category(ticket, own(ticket)), "handlers", everybody(ticket), "by",
                Speech.soon(ticket.clocks().respondBy(), work.now()), "phones", phones, "secret",
                secrecy.ofDanger(ticket), "where", ticket.place().known() ? "" : texts.say(Say.WHERE), "contact",
                wantsContact(ticket) ? texts.say(Say.CONTACT_WANTED) : "");
    }

    private String everybody(Ticket ticket) {
        String others = ticket.handling()
            .alsoTold()
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByValue())
            .map(e -> e.getValue().title() + naming.member(e.getKey()))
            .collect(Collectors.joining("、"));
        String handler = handler(ticket);
        return others.isEmpty() ? handler : handler + "、" + others;
    }

    private static boolean waits(Ticket ticket) {
        return ticket.clocks().handOn() != null;
    }

    String unheard(Work work, Ticket ticket) {
        if (ticket.clocks().placeBy() != null) {
            return asked(Say.UNHEARD_WHERE, work, ticket);
        }
        return texts
            .say(Say.UNHEARD, "number", ticket.shownNumber(), "category", naming.category(ticket, own(ticket)),
                    "handler", handler(ticket), "keep", waits(ticket) ? texts.say(Say.UNHEARD_KEEP, "kind",
                            naming.kind(ticket), "handler", naming.handler(ticket)) : "",
                    "by", Speech.moment(ticket.clocks().respondBy(), work.now()));
    }

}
