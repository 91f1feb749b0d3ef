package cn.lianhu.conversation;

import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.Involving;
import cn.lianhu.chat.Phone;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.desk.FrontDoor;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.page.TicketPages;
import cn.lianhu.people.NoWay;
import cn.lianhu.people.Person;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEdit;
import cn.lianhu.ticket.TicketEvent;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person: 我的信息, 删除我的信息, and what goes when he unfollows. Tickets stay,
 * without him.
 */
final class Personal {

    static final String CONFIRM = "确认删除";

    private static final String DELETE = "delete";

    private final Wording wording;

    private final Network network;

    private final CaseSettings settings;

    private final Texts texts;

    private final Binding binding;

    private final SchemeShown scheme;

    private final SchemeForgetting schemeForgetting;

    Personal(Wording wording, Network network, CaseSettings settings, Binding binding, SchemeShown scheme,
            SchemeForgetting schemeForgetting) {
        this.scheme = scheme;
        this.schemeForgetting = schemeForgetting;
        this.settings = settings;
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
        this.binding = binding;
    }

    List<Saying> words() {
        return List.of(new Plain(Word.PRIVACY, (work, person, said, order) -> privacy()),
                new Plain(Word.MY_DATA, (work, person, said, order) -> mine(work, person)),
                new Plain(Word.DELETE_MY_DATA, (work, person, said, order) -> askToDelete(work, person)));
    }

    private String privacy() {
        return texts.say(Say.PRIVACY, "recogniser", settings.recogniser(), "learning",
                settings.corrections() ? texts.say(Say.PRIVACY_LEARNING) : "", "controller",
                settings.county().controller(), "phone", settings.county().phone(), "kept", kept(settings.kept()),
                "scheme", scheme.consent().kept());
    }

    private String kept(@Nullable Period period) {
        return period == null ? texts.say(Say.PRIVACY_KEPT)
                : texts.say(Say.PRIVACY_KEPT_FOR, "period", Speech.period(period));
    }

    private String mine(Work work, Person person) {
        String address = Belonging.household(network, person).map(Household::address).orElse("");
        return texts.say(Say.MY_DATA, "address", address, "member",
                person.member() == null ? "" : wording.naming().member(person.member()), "tickets",
                work.ticketsOf(person.contact()).size(), "promises", scheme.promises().lines(work, person.member()),
                "choice", schemeForgetting.wishes().shown(work, person), "visits", scheme.visits().kept(work, person),
                "points", scheme.points().kept(work, person), "said", scheme.said().shown(work, person));
    }

    private String askToDelete(Work work, Person person) {
        work.save(person.with(person.conversation().withConfirms(DELETE)));
        return texts.say(Say.DELETE_CONFIRM, "word", CONFIRM);
    }

    boolean confirms(Person person, String text) {
        return DELETE.equals(person.conversation().confirms()) && Typed.unmarked(text).equals(CONFIRM);
    }

    /** Whatever else he says, it was not that. */
    Person unconfirmed(Work work, Person person) {
        if (person.conversation().confirms() == null) {
            return person;
        }
        Person now = person.with(person.conversation().withConfirms(null));
        work.save(now);
        return now;
    }

    String delete(Work work, Person person) {
        forgetTickets(work, person);
        schemeForgetting.deleted(work, person);
        binding.loosen(work, person);
        FrontDoor.close(work, person.contact());
        TicketPages.forget(work, person.contact());
        work.save(work.person(person.contact()).forgotten());
        return texts.say(Say.DELETED);
    }

    /**
     * He went: nothing is left but who of the staff he is, so that he finds his post when
     * he comes back.
     */
    void gone(Work work, Person person) {
        forgetTickets(work, person);
        binding.moveOut(work, person);
        FrontDoor.close(work, person.contact());
        TicketPages.forget(work, person.contact());
        if (person.member() != null) {
            work.save(work.staff(person.member()).unreachable(NoWay.UNFOLLOWED));
        }
        Person gone = work.person(person.contact()).forgotten();
        work.save(gone.with(gone.conversation().withDraft(person.conversation().draft()))
            .withMember(person.member())
            .unfollowed(null));
    }

    /**
     * Takes the person out of everything; what he reported goes on and can still be
     * closed.
     */
    private void forgetTickets(Work work, Person person) {
        work.forget(person.contact(), work.ticketsOf(person.contact()));
        schemeForgetting.gone(work, person);
        erase(work, person.conversation().proofs());
        schemeForgetting.said().forget(work, person, work.tickets(work.ticketsOf(person.contact())));
        for (Ticket ticket : work.tickets(work.ticketsOf(person.contact()))) {
            Ticket without = without(ticket, person.contact());
            Involving.forget(work, ticket, person.contact());
            erase(work, ticket.attachments().stream().filter(a -> person.contact().equals(a.by())).toList());
            work.save(without, new HistoryEntry(work.now(), TicketEvent.FORGET, null, ticket.state(), without.state(),
                    without.level(), ""));
        }
    }

    private static void erase(Work work, List<Attachment> media) {
        work.erase(media.stream().map(Attachment::id).toList());
    }

    private static Ticket without(Ticket ticket, String contact) {
        Set<String> followers = new LinkedHashSet<>(ticket.followers());
        followers.remove(contact);
        TicketEdit edit = ticket.edit()
            .followers(followers)
            .attachments(ticket.attachments().stream().filter(a -> !contact.equals(a.by())).toList());
        if (ticket.closing() != null) {
            edit.closing(ticket.closing().withoutRater(contact));
        }
        return ticket.reportedBy(contact) ? edit.report(forgotten(ticket.report())).done() : edit.done();
    }

    private static Report forgotten(Report report) {
        return report.forgotten(Phone.hidden(report.words()));
    }

}
