package cn.lianhu.conversation;

import cn.lianhu.intake.Approach;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.reading.Reader;
import cn.lianhu.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers whatever a person sends. */
public final class InboundHandler {

    private final Reader reader;

    private final Deadlines deadlines;

    private final RateLimit limit;

    private final Received received;

    private final Personal personal;

    private final SentAlong along;

    private final MediaMessages media;

    InboundHandler(Reader reader, Deadlines deadlines, RateLimit limit, Received received, Personal personal,
            SentAlong along, MediaMessages media) {
        this.reader = reader;
        this.deadlines = deadlines;
        this.limit = limit;
        this.received = received;
        this.personal = personal;
        this.along = along;
        this.media = media;
    }

    /**
     * Reads the message; what it is answered with can then be decided, as often as need
     * be.
     */
    public Function<Work, Reply> to(Inbound message) {
        Reading said = reader.read(message instanceof Inbound.Text text ? Typed.report(Typed.plain(text.words())) : "");
        Likely likely = Likely.of(message.from(), said.words());
        return work -> {
            likely.foresee(work, deadlines.night(work.now()));
            return answer(work, message, said);
        };
    }

    /**
     * The same words, said on a page of ours: on his channel he has not turned to us, and
     * what is kept for it stays kept.
     */
    public Function<Work, Reply> onPage(Inbound.Text message) {
        return onPage(message, true);
    }

    /**
     * The same.
     * @param counts whether it counts among the messages that are answered in a while;
     * what is said of many tickets at once counts once
     */
    public Function<Work, Reply> onPage(Inbound.Text message, boolean counts) {
        Reading said = reader.read(Typed.plain(message.words()));
        return work -> {
            work.expect(List.of(new Query.PersonOf(message.from()), new Query.AskedOf(message.from())));
            Person person = work.person(message.from());
            Optional<String> refusal = counts ? limit.refusal(work, person, message, said) : Optional.empty();
            return new Reply(
                    refusal.orElseGet(() -> received.answer(work, work.person(message.from()), message, said)));
        };
    }

    /** A photo sent on a page of ours to a ticket of his. */
    public Function<Work, Reply> onPage(Inbound.Media photo, long ticket) {
        Reading nothing = reader.read("");
        return work -> {
            work.expect(List.of(new Query.PersonOf(photo.from()), new Query.TicketOf(ticket)));
            Person person = work.person(photo.from());
            Optional<String> refusal = limit.refusal(work, person, photo, nothing);
            return refusal.map(Reply::new)
                .orElseGet(() -> work.ticket(ticket)
                    .map(own -> new Reply(media.toTicket(work, work.person(photo.from()), photo, own)))
                    .orElse(Reply.NONE));
        };
    }

    private Reply answer(Work work, Inbound message, Reading said) {
        String contact = message.from();
        work.expect(List.of(new Query.PersonOf(contact), new Query.AskedOf(contact), new Query.KeptFor(contact),
                new Query.OwedTo(contact, work.now())));
        if (message instanceof Inbound.Signal) {
            return Reply.NONE;
        }
        if (message instanceof Inbound.Unfollow) {
            return unfollow(work, work.person(contact));
        }
        work.approached(contact, approach(message));
        Person person = arrived(work, contact);
        Optional<String> refusal = limit.refusal(work, person, message, said);
        return refusal.isPresent() ? new Reply(refusal.get())
                : along.with(work, contact, received.answer(work, work.person(contact), message, said));
    }

    private static Approach approach(Inbound message) {
        return switch (message) {
            case Inbound.Follow follow -> Approach.JOINED;
            case Inbound.Scan scan -> Approach.SCANNED;
            case Inbound.MenuTap tap -> Approach.TAPPED;
            case Inbound.Text text when text.tapped() -> Approach.TAPPED;
            default -> Approach.WROTE;
        };
    }

    /** Whoever writes follows, and can be reached. */
    private static Person arrived(Work work, String contact) {
        Person person = work.person(contact);
        if (!person.following()) {
            work.save(person.followingNow());
            if (person.member() != null) {
                work.save(work.staff(person.member()).reachableAgain());
            }
        }
        return work.person(contact);
    }

    private Reply unfollow(Work work, Person person) {
        personal.gone(work, person);
        return Reply.NONE;
    }

}
