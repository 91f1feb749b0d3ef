package cn.lianhu.casework;

import cn.lianhu.figures.Telling;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Notice.Summary;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Staff;
import cn.lianhu.sight.Serving;
import cn.lianhu.sight.Sight;
import cn.lianhu.sight.Viewer;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Ticket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a ticket and has not been read says no more than its reader may see
 * once the ticket is kept closer.
 */
final class Retelling {

    private final Wording wording;

    private final Tell tell;

    private final Network network;

    Retelling(Wording wording, Tell tell, Network network) {
        this.wording = wording;
        this.tell = tell;
        this.network = network;
    }

    /** Says anew, or takes back, what waits to be sent or is kept. */
    void narrow(Work work, Ticket before, Ticket after) {
        if (Ticket.isNew(before.number()) || !closer(before, after)) {
            return;
        }
        List<Staff> told = staff(work, told(before, after));
        work.expect(told.stream().map(s -> Query.UnreadBy.all(address(s))).toList());
        for (Staff staff : told) {
            Sight sight = wording.sights().of(work, new Viewer(staff.contact(), null, staff.member()), after);
            of(work, before, staff).forEach(notice -> narrow(work, notice, before, after, staff, sight));
        }
    }

    /**
     * Whether what was told of it still waits, for the night or as kept, for everybody
     * who has it.
     */
    boolean unread(Work work, Ticket ticket) {
        List<Staff> handlers = staff(work, ticket.handling().handlers());
        work.expect(handlers.stream().map(s -> Query.UnreadBy.all(address(s))).toList());
        return handlers.stream()
            .allMatch(s -> of(work, ticket, s).stream()
                .anyMatch(n -> n.kind() == NoticeKind.TASK && !n.at().isBefore(ticket.handling().since())
                        && (n.fate() == Fate.KEPT || n.notBefore().isAfter(work.now()))));
    }

    private boolean closer(Ticket before, Ticket after) {
        return wording.sights().secrecy(after.report()).compareTo(wording.sights().secrecy(before.report())) > 0;
    }

    private static List<Notice> of(Work work, Ticket ticket, Staff staff) {
        return work.unread(Query.UnreadBy.all(address(staff)))
            .stream()
            .filter(n -> ticket.shownNumber().equals(n.number()))
            .toList();
    }

    private static String address(Staff staff) {
        return staff.contact() == null ? Notice.unbound(staff.member()) : staff.contact();
    }

    private static List<Staff> staff(Work work, Collection<String> members) {
        Serving.expect(work, members);
        return members.stream().map(work::staff).toList();
    }

    /** Everybody of the staff who may have been told of it. */
    private Set<String> told(Ticket before, Ticket after) {
        Set<String> all = new LinkedHashSet<>();
        for (Handling handling : List.of(before.handling(), after.handling())) {
            all.addAll(handling.handlers());
            all.addAll(handling.alsoTold().keySet());
            all.addAll(handling.former());
            all.addAll(handling.past());
        }
        for (Post post : Post.values()) {
            Optional.ofNullable(before.place().scope(post))
                .ifPresent(scope -> all.addAll(network.holders(post, scope)));
        }
        Optional.ofNullable(before.report().household())
            .flatMap(network::household)
            .map(Household::member)
            .ifPresent(all::add);
        return all;
    }

    private void narrow(Work work, Notice notice, Ticket before, Ticket after, Staff staff, Sight sight) {
        List<Attachment> seen = sight.of(notice.media());
        takeBack(work, notice, seen);
        if (!sight.any() || notice.kind() == NoticeKind.MEDIA && seen.isEmpty() || quotes(notice, before, sight)) {
            work.settled(notice, Rung.NONE, Fate.REPLACED, "kept closer");
            return;
        }
        Summary summary = summary(before, after, sight, notice.summary());
        work.retold(new Notice(notice.id(), notice.kind(), notice.number(), notice.to(),
                text(work, notice, before, after, staff, sight), summary, seen, notice.at(), notice.notBefore(),
                notice.urgent(), notice.rung(), notice.fate(), Telling.of(after) == null ? null : notice.counted()));
    }

    private @Nullable Summary summary(Ticket before, Ticket after, Sight sight, @Nullable Summary was) {
        return was == null ? null
                : new Summary(wording.naming().category(after, sight), wording.naming().place(after, sight),
                        was.limit(), was.state(), without(before, after, sight, was.note()), was.was());
    }

    /**
     * Whether it tells, beside the task, what a voice says that he may not hear any more.
     */
    private static boolean quotes(Notice notice, Ticket before, Sight sight) {
        return notice.kind() != NoticeKind.TASK && before.attachments()
            .stream()
            .filter(a -> sight.of(List.of(a)).isEmpty())
            .map(Attachment::heard)
            .anyMatch(heard -> heard != null && notice.text().contains(heard.words()));
    }

    private static void takeBack(Work work, Notice notice, List<Attachment> seen) {
        List<Owed> owed = new ArrayList<>(Owed.with(notice));
        Set<String> still = new LinkedHashSet<>(seen.stream().map(Attachment::id).toList());
        owed.removeIf(o -> still.contains(o.id()));
        if (!owed.isEmpty()) {
            work.owesNoMore(notice.to(), owed);
        }
    }

    /**
     * A task of whoever has it is written anew; of anything else what would tell who
     * reported is left out.
     */
    private String text(Work work, Notice notice, Ticket before, Ticket after, Staff staff, Sight sight) {
        Handling handling = after.handling();
        boolean his = handling.has(staff.member()) || handling.alsoTold().containsKey(staff.member());
        if (notice.kind() != NoticeKind.TASK || !his) {
            return without(before, after, sight, notice.text());
        }
        String reason = reason(work, notice.text(), before).map(line -> without(before, after, sight, line))
            .orElse(null);
        return wording.naming().masked(after, sight, tell.taskText(work, after, reason, notice.notBefore()));
    }

    /**
     * The line of a task that says why it came to him: it stands before what begins with
     * place and reporter.
     */
    private Optional<String> reason(Work work, String told, Ticket before) {
        List<String> lines = told.lines().toList();
        String report = tell.taskText(work, before, null).lines().skip(1).findFirst().orElse("");
        String begins = report.substring(0, Math.max(0, report.indexOf(tell.words(before))));
        return !begins.isEmpty() && lines.size() > 2 && !lines.get(1).startsWith(begins)
                && lines.get(2).startsWith(begins) ? Optional.of(lines.get(1)) : Optional.empty();
    }

    private String without(Ticket before, Ticket after, Sight sight, String text) {
        String who = wording.naming().reporter(before);
        return wording.naming().masked(after, sight, text.replace(who, wording.naming().reporter(after, sight)));
    }

}
