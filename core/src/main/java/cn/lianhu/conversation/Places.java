package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Locating;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.Sorting;
import cn.lianhu.chat.Phone;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Verdict;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hears where something is, when a report of the same person waits for its place. */
final class Places {

    private static final double SURE = 0.5;
    private static final int LITTLE = 3;
    private static final int SHORT = 25;

    /** What people say around the name of a place. */
    private static final Pattern AROUND = Pattern.compile("(我们?家?(住|是|就)?|就?在|就是|地[方址点]|位置|这[里边]|那[里边]|附近|旁边|的|是|[，。,.！!；;：:\\s])");
    /** Ends where it is, and has nothing of what is wrong. */
    private static final Pattern BESIDE_SOMETHING =
            Pattern.compile("就?在?[^坏漏堵断停倒裂臭吵烂没不]{1,8}(旁边|边上|门口|对面|附近|后面|前面|那里|那边)");
    private static final Pattern LIKE_A_PLACE = Pattern.compile(
            "[旁边]|门口|后面|前面|对面|附近|路口|[村组队屋桥巷街号幢栋楼湾坑坪坂厝祠庙]|学校|小区|广场");

    /** He was asked where it is, and cannot say. */
    private static final Pattern CANNOT_SAY = Pattern.compile(
            "[^\\p{IsHan}]*(我|俺|也|真|说)*(不|没)(知道|晓得|清楚|懂|会说|记得)(怎么说|是哪[里个儿]?|叫什么)?[了啊呀嘞哦]?[^\\p{IsHan}]*");

    private final Toolbox box;
    private final Texts texts;
    private final Reporting reporting;
    private final Noting noting;
    private final Locating locating;
    private final Sorting sorting;

    Places(Toolbox box, Reporting reporting) {
        this.box = box;
        this.texts = box.tools().texts();
        this.reporting = reporting;
        this.noting = new Noting(box.tools());
        this.locating = new Locating(box.tools(), box.routing());
        this.sorting = new Sorting(box.tools());
    }

    private static Optional<Ticket> waiting(Work work, Person person) {
        return work.tickets(work.ticketsOf(person.openid())).stream()
                .filter(t -> Locating.wanted(t) && t.reportedBy(person.openid())).findFirst();
    }

    /** Whether a report of his waits to hear where it is. */
    static boolean awaited(Work work, Person person) {
        return waiting(work, person).isPresent();
    }

    /** What is said of the place of a report that waits for it; empty when the words are about something else. */
    Optional<String> said(Work work, Person person, Reading said) {
        String text = said.words();
        return waiting(work, person).flatMap(ticket -> switch (said.place(null)) {
            case Finding.At at when placeOnly(said, at.matched(), ticket) ->
                    Optional.of(locate(work, person, ticket, at.place(), said, at.matched()));
            case Finding.Ambiguous several when placeOnly(said, several.matched(), ticket) ->
                    Optional.of(reporting.whichPlace(ticket.shownNumber(), several));
            case Finding.UnknownPlace unknown when placeOnly(said, unknown.words(), ticket) ->
                    Optional.of(notFound(work, person, ticket, text));
            case Finding.None none when ticket.clocks().placeBy() != null && CANNOT_SAY.matcher(text).matches() ->
                    Optional.of(texts.say(Say.PLACE_CANNOT_SAY, "number", ticket.shownNumber()));
            case Finding.None none when ticket.clocks().placeBy() != null && soundsLikeAPlace(said, ticket) ->
                    Optional.of(notFound(work, person, ticket, text));
            default -> Optional.empty();
        });
    }

    /** Danger said again, now with the place: no second ticket. */
    Optional<String> ofDanger(Work work, Person person, Reading said) {
        return waiting(work, person).filter(t -> t.report().urgent()
                && said.danger().equals(said.of(t.report().words()).danger()))
                .flatMap(ticket -> said.place(null) instanceof Finding.At at
                        ? Optional.of(locate(work, person, ticket, at.place(), said, at.matched())) : Optional.empty());
    }

    /** A place sent from the map; its label may name it. */
    Optional<String> fromMap(Work work, Person person, Reading label, Reading shown) {
        return waiting(work, person).map(ticket -> label.place(null) instanceof Finding.At at
                ? locate(work, person, ticket, at.place(), shown, "") : notFound(work, person, ticket, shown.words()));
    }

    private String notFound(Work work, Person person, Ticket ticket, String text) {
        noting.supplement(work, Actor.of(person), Contact.in(text, ticket), text);
        return texts.say(Say.PLACE_NOT_FOUND, "number", ticket.shownNumber());
    }

    /** Whether the words beside the place name no other trouble. */
    private boolean placeOnly(Reading said, String matched, Ticket waiting) {
        String rest = beside(said.words(), matched);
        if (rest.length() <= LITTLE - 1 || waiting.report().unheard()) {
            return true;
        }
        Verdict verdict = said.of(rest).category();
        return verdict.confidence() < SURE || verdict.best().code().equals(waiting.report().category());
    }

    private static String beside(String text, String matched) {
        String rest = text.replace(matched, "");
        rest = Phone.find(rest).map(rest::indexOf).filter(at -> at >= 0).isPresent()
                ? rest.replaceAll("\\d{11}", "") : rest;
        return AROUND.matcher(rest).replaceAll("");
    }

    private boolean soundsLikeAPlace(Reading said, Ticket waiting) {
        String text = said.words();
        return text.length() <= SHORT && LIKE_A_PLACE.matcher(text).find()
                && !waiting.report().unheard() && (BESIDE_SOMETHING.matcher(text).matches() || placeOnly(said, "", waiting));
    }

    private String locate(Work work, Person person, Ticket ticket, Place place, Reading said, String matched) {
        String text = said.words();
        if (ticket.state() != TicketState.ASSIGNED) {
            return noting.supplement(work, Actor.of(person), Contact.in(text, ticket), text).text();
        }
        boolean more = beside(text, matched).length() >= LITTLE;
        if (ticket.report().unheard() && more) {
            sorting.explained(work, Actor.of(person), ticket, text, said.category().best());
        }
        Ticket now = work.ticket(ticket.number()).orElseThrow();
        Report report = reporting.withSubjects(work, now.report(), place, said.of(now.report().words()));
        Ticket told = now.edit().report(more && !ticket.report().unheard() ? report.withWords(text) : report)
                .keepingUndo().done();
        Outcome outcome = locating.locate(work, Actor.of(person), Contact.in(text, told), place,
                Home.of(box.network(), person));
        return outcome.text();
    }
}
