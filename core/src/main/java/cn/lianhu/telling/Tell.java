package cn.lianhu.telling;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;

import cn.lianhu.telling.Naming;
import cn.lianhu.escalation.Timing;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Notice.Summary;
import cn.lianhu.people.Staff;
import cn.lianhu.sight.Sight;
import cn.lianhu.sight.Viewer;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.network.Level;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes the notices that an act causes; whether and how they leave is the sender's matter. */
public final class Tell {

    private static final int WORDS = 200;

    private final Texts texts;
    private final Naming naming;
    private final Timing timing;

    public Tell(Texts texts, Naming naming, Timing timing) {
        this.texts = texts;
        this.naming = naming;
        this.timing = timing;
    }

    /**
     * Tells whoever has the ticket, and of an urgent one also those who may take it, what to do until when.
     *
     * @param reason what is said first, after a return, raise, reopen or send-back; null for none
     */
    public void task(Work work, Ticket ticket, String reason) {
        task(work, ticket, reason, ticket.attachments());
    }

    /** The same to whom it comes back: he has its photos, or is still owed them. */
    public void taskAgain(Work work, Ticket ticket, String reason) {
        task(work, ticket, reason, List.of());
    }

    private void task(Work work, Ticket ticket, String reason, List<Attachment> media) {
        Set<String> all = new LinkedHashSet<>(ticket.handling().handlers());
        all.addAll(ticket.handling().alsoTold().keySet());
        String text = taskText(work, ticket, reason, readAt(work, continuous(ticket)));
        String note = reason == null ? texts.say(Say.TASK_NOTE) : reason;
        for (String member : all) {
            member(work, ticket, member, NoticeKind.TASK, text, ticket.clocks().limit(), note, media);
        }
    }

    /** The whole task, as its handler reads it. */
    public String taskText(Work work, Ticket ticket, String reason) {
        return taskText(work, ticket, reason, work.now());
    }

    private String taskText(Work work, Ticket ticket, String reason, Instant read) {
        boolean asked = ticket.clocks().respondBy() != null;
        return texts.say(asked ? Say.TASK : Say.TASK_AGAIN, "number", ticket.shownNumber(), "category",
                naming.category(ticket), "reason", reason == null ? null : Speech.cut(reason, WORDS), "place", placeOrUnknown(ticket), "who",
                naming.reporter(ticket), "words", words(ticket), "by", Speech.moment(ticket.clocks().limit(), read),
                "contact", naming.contact(ticket, naming.sights().handlers(ticket)), "media", media(ticket));
    }

    /** When a notice of now is read: what is held for the night says 今天 of the day on which it leaves. */
    public Instant readAt(Work work, boolean atNight) {
        return atNight || !timing.night(work.now()) ? work.now() : timing.morning(work.now());
    }

    /** When the reporter reads a notice of now. */
    public Instant reporterReads(Work work, Ticket ticket) {
        return readAt(work, ticket.report().urgent());
    }

    public String placeOrUnknown(Ticket ticket) {
        return placeOrUnknown(ticket, naming.sights().handlers(ticket));
    }

    public String placeOrUnknown(Ticket ticket, Sight sight) {
        String place = naming.place(ticket, sight);
        return place.isEmpty() ? texts.say(Say.PLACE_UNKNOWN) : place;
    }

    /** What was reported, on one line, cut where it is long. */
    public String words(Ticket ticket) {
        return words(ticket, naming.sights().handlers(ticket));
    }

    /** The same as somebody may see it. */
    public String words(Ticket ticket, Sight sight) {
        String words = naming.words(ticket, sight);
        return words.isEmpty() ? texts.say(Say.WORDS_MEDIA_ONLY) : Speech.cut(words, WORDS);
    }

    private String media(Ticket ticket) {
        int count = naming.sights().handlers(ticket).of(ticket.attachments()).size();
        return count == 0 ? "" : texts.say(Say.MEDIA_COUNT, "count", count, "number", ticket.shownNumber());
    }

    /**
     * Passes photos, voices and videos on to whoever has the ticket.
     *
     * @param text said before; null for a further one of a run, which needs no words
     */
    public void media(Work work, Ticket ticket, String text, List<Attachment> media) {
        for (String member : ticket.handling().handlers()) {
            if (text == null) {
                member(work, ticket, member, NoticeKind.MEDIA, "", null, "", media);
            } else {
                member(work, ticket, member, NoticeKind.PROGRESS, text, null, text, media);
            }
        }
    }

    /** Passes them to these members instead. */
    public void mediaToMembers(Work work, Ticket ticket, Collection<String> members, String text, List<Attachment> media) {
        work.expect(members.stream().map(Query.StaffOf::new).toList());
        members.forEach(m -> member(work, ticket, m, NoticeKind.PROGRESS, text, null, text, media));
    }

    /** Sends one person photos, voices and videos of a ticket, as far as his window carries them. */
    public void mediaTo(Work work, Ticket ticket, String openid, List<Attachment> media) {
        work.tell(notice(work, ticket, openid, naming.sights().handlers(ticket), NoticeKind.MEDIA, "", null, "", media,
                true));
    }

    public void members(Work work, Ticket ticket, Collection<String> members, NoticeKind kind, String text,
            Instant limit, String note) {
        work.expect(members.stream().map(Query.StaffOf::new).toList());
        for (String member : members) {
            member(work, ticket, member, kind, text, limit, note, List.of());
        }
    }

    private void member(Work work, Ticket ticket, String member, NoticeKind kind, String text, Instant limit,
            String note, List<Attachment> media) {
        Staff staff = work.staff(member);
        Sight sight = naming.sights().of(work, new Viewer(staff.openid(), null, member), ticket);
        List<Attachment> seen = sight.of(media);
        if (!sight.any() || text.isEmpty() && seen.isEmpty()) {
            return;
        }
        boolean bound = staff.openid() != null;
        boolean atNight = kind == NoticeKind.TASK && ticket.open() && continuous(ticket);
        Notice notice = notice(work, ticket, bound ? staff.openid() : Notice.unbound(member), sight, kind,
                naming.masked(ticket, sight, text), limit, naming.masked(ticket, sight, note), seen, atNight);
        work.tell(bound ? notice : notice.keeping());
    }

    /** Whether its task notices leave at night too. */
    public boolean continuous(Ticket ticket) {
        return timing.continuous(ticket.report(), ticket.level());
    }

    /** Tells the reporter, or for a report made for a household everybody bound to it. */
    public void reporter(Work work, Ticket ticket, NoticeKind kind, String text, String note) {
        people(work, ticket, reporters(work, ticket), kind, text, note);
    }

    /** Openids of whom the report is from, a whole household where it was made for one, and of who follows it. */
    public Set<String> interested(Work work, Ticket ticket) {
        Set<String> all = new LinkedHashSet<>(reporters(work, ticket));
        all.addAll(ticket.followers());
        return all;
    }

    public Collection<String> reporters(Work work, Ticket ticket) {
        return reportersOf(work, ticket);
    }

    /** Openids of whom the report is from. */
    public static Collection<String> reportersOf(Work work, Ticket ticket) {
        if (ticket.report().reporter() != null) {
            return List.of(ticket.report().reporter());
        }
        return ticket.report().forHousehold() ? work.occupants(ticket.report().household()).openids() : List.of();
    }

    public void people(Work work, Ticket ticket, Collection<String> openids, NoticeKind kind, String text,
            String note) {
        for (String openid : openids) {
            Sight sight = reportersOf(work, ticket).contains(openid) ? naming.sights().reporters(ticket)
                    : follower(work, ticket, openid);
            if (sight.any()) {
                Notice notice = notice(work, ticket, openid, sight, kind, text, null, note, List.of(),
                        ticket.report().urgent());
                work.tell(ticket.report().discretion().silent() && sight.own() ? notice.keeping() : notice);
            }
        }
    }

    private Sight follower(Work work, Ticket ticket, String openid) {
        return naming.sights().of(work, new Viewer(openid, null, null), ticket);
    }

    private Notice notice(Work work, Ticket ticket, String to, Sight sight, NoticeKind kind, String text,
            Instant limit, String note, List<Attachment> media, boolean atNight) {
        Instant now = work.now();
        Instant notBefore = readAt(work, atNight);
        Summary summary = new Summary(naming.category(ticket, sight), naming.place(ticket, sight), limit,
                ticket.state().title(), note);
        return new Notice(UUID.randomUUID().toString(), kind, ticket.shownNumber(), to, text, summary,
                media.stream().map(Attachment::unsigned).toList(), now, notBefore, ticket.report().urgent(), Rung.NONE,
                Fate.PENDING);
    }

    /** A notice about no ticket, to a person. */
    public void plain(Work work, String openid, NoticeKind kind, String text) {
        plain(work, openid, kind, text, Speech.cut(text, WORDS));
    }

    private void plain(Work work, String openid, NoticeKind kind, String text, String note) {
        Instant now = work.now();
        Instant notBefore = readAt(work, false);
        work.tell(new Notice(UUID.randomUUID().toString(), kind, null, openid, text,
                new Summary("", "", null, "", note), List.of(), now, notBefore, false, Rung.NONE,
                Fate.PENDING));
    }

    /** The same to a member, kept for him until he binds himself when he has not. */
    public void plainMember(Work work, String member, NoticeKind kind, String text) {
        plainMember(work, member, kind, text, Speech.cut(text, WORDS));
    }

    /** @param note what a card says of it, which has no room for a list */
    public void plainMember(Work work, String member, NoticeKind kind, String text, String note) {
        Staff staff = work.staff(member);
        if (staff.openid() != null) {
            plain(work, staff.openid(), kind, text, note);
        }
    }

    /** Leader and secretary, whom an urgent ticket is told beside its handler, with the level it rises to if they take it. */
    public static Map<String, Level> also(List<String> leaders, List<String> secretaries) {
        Map<String, Level> also = new LinkedHashMap<>();
        leaders.forEach(m -> also.put(m, Level.GRID));
        secretaries.forEach(m -> also.put(m, Level.BRANCH));
        return also;
    }
}
