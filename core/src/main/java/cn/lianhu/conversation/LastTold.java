package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.people.Person.Answered;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the staff was told last, by a notice or in an answer: 收到 is said of
 * that.
 */
final class LastTold {

    private LastTold() {
    }

    static boolean is(Work work, Person person, Ticket ticket) {
        return number(work, person).filter(n -> n == ticket.number()).isPresent();
    }

    /**
     * Number of the ticket it was about; empty when it was about none, or there was
     * nothing.
     */
    static Optional<Long> number(Work work, Person person) {
        Optional<Notice> notice = work.lastTo(person.contact()).stream().filter(n -> told(n, work.now())).findFirst();
        Answered answered = person.conversation().answered();
        if (answered != null && (notice.isEmpty() || answered.at().isAfter(at(notice.get())))) {
            return Optional.ofNullable(answered.about());
        }
        return notice.map(Notice::number).map(Long::valueOf);
    }

    /**
     * What waits for the morning, or comes only with this very answer, he does not know
     * yet.
     */
    private static boolean told(Notice notice, Instant now) {
        return notice.kind() != NoticeKind.MEDIA && notice.fate() != Fate.KEPT && notice.fate() != Fate.REPLACED
                && !at(notice).isAfter(now);
    }

    private static Instant at(Notice notice) {
        return notice.notBefore().isAfter(notice.at()) ? notice.notBefore() : notice.at();
    }

    /** He is shown a ticket with this answer. */
    static void shows(Work work, String contact, Ticket ticket) {
        remember(work, contact, ticket.number());
    }

    /**
     * He is answered; what was not shown a ticket was about something else, unless one
     * task kept for him came with it.
     */
    static void answered(Work work, String contact) {
        Answered last = work.person(contact).conversation().answered();
        if (last == null || !last.at().equals(work.now())) {
            List<String> tasks = work.changes()
                .shown()
                .stream()
                .filter(n -> n.kind() == NoticeKind.TASK || n.kind() == NoticeKind.REMINDER)
                .map(Notice::number)
                .distinct()
                .toList();
            remember(work, contact,
                    tasks.size() == 1 && tasks.getFirst() != null ? Long.valueOf(tasks.getFirst()) : null);
        }
    }

    private static void remember(Work work, String contact, @Nullable Long about) {
        Person person = work.person(contact);
        if (person.member() != null) {
            work.save(person.with(person.conversation().withAnswered(new Answered(work.now(), about))));
        }
    }

}
