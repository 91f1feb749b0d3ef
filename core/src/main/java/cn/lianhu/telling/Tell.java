package cn.lianhu.telling;

import cn.lianhu.figures.Telling;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Notice.Summary;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.parties.Parties;
import cn.lianhu.people.Staff;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.sight.Serving;
import cn.lianhu.sight.Sight;
import cn.lianhu.sight.Viewer;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the notices that an act causes; whether and how they leave is the sender's
 * matter.
 */
public final class Tell {

    private static final int WORDS = 200;

    private final Texts texts;

    private final Naming naming;

    private final Deadlines timing;

    private final HeardWords heard;

    private final BesideTask besideTask;

    public Tell(Texts texts, Naming naming, Deadlines timing) {
        this(texts, naming, timing, BesideTask.NOTHING);
    }

    public Tell(Texts texts, Naming naming, Deadlines timing, BesideTask besideTask) {
        this.besideTask = besideTask;
        this.texts = texts;
        this.naming = naming;
        this.timing = timing;
        this.heard = new HeardWords(texts, naming);
    }

    /**
     * Tells whoever has the ticket, and of an urgent one also those who may take it, what
     * to do until when.
     * @param reason what is said first, after a return, raise, reopen or send-back; null
     * for none
     */
    public void task(Work work, Ticket ticket, @Nullable Reason reason) {
        task(work, ticket, reason, ticket.attachments());
    }

    /** Something new for him, without a reason to be told. */
    public void task(Work work, Ticket ticket) {
        task(work, ticket, null, ticket.attachments());
    }

    /** The same to whom it comes back: he has its photos, or is still owed them. */
    public void taskAgain(Work work, Ticket ticket, @Nullable Reason reason) {
        task(work, ticket, reason, List.of());
    }

    private void task(Work work, Ticket ticket, @Nullable Reason reason, List<Attachment> media) {
        Set<String> all = new LinkedHashSet<>(ticket.handling().handlers());
        all.addAll(ticket.handling().alsoTold().keySet());
        String text = taskText(work, ticket, reason == null ? null : reason.words(), readAt(work, continuous(ticket)));
        expect(work, ticket, all, continuous(ticket));
        for (String member : all) {
            String beside = besideTask.line(work, ticket, member);
            member(work, ticket, member, NoticeKind.TASK, beside.isEmpty() ? text : text + "\n" + beside,
                    ticket.clocks().limit(), taskCard(ticket, reason), media);
        }
    }

    private String taskCard(Ticket ticket, @Nullable Reason reason) {
        if (!ticket.report().urgent()) {
            return reason == null ? card(Say.CARD_TASK) : reason.card();
        }
        return reason != null ? reason.card() : card(Say.CARD_URGENT, "what",
                ticket.report().confidential() ? naming.category(ticket) : words(ticket));
    }

    /**
     * The free line of a template, for the notice beside it: what happened, or what to
     * do, first.
     */
    public String card(Say say, @Nullable Object... filling) {
        return Card.line(texts, say, filling);
    }

    /** The whole task, as its handler reads it. */
    public String taskText(Work work, Ticket ticket, @Nullable String reason) {
        return taskText(work, ticket, reason, work.now());
    }

    /** The same as it is read at a moment. */
    public String taskText(Work work, Ticket ticket, @Nullable String reason, Instant read) {
        boolean asked = ticket.clocks().respondBy() != null;
        return texts.say(asked ? Say.TASK : Say.TASK_AGAIN, "ask", texts.say(ask(ticket)), "number",
                ticket.shownNumber(), "category", naming.category(ticket), "reason",
                reason == null ? null : Speech.cut(reason, WORDS), "place", placeOrUnknown(ticket), "who",
                naming.reporter(ticket), "words", words(ticket), "by", Speech.moment(ticket.clocks().limit(), read),
                "contact", naming.phone(ticket, naming.sights().handlers(ticket)), "media", media(ticket), "heard",
                heard.offers(ticket, naming.sights().handlers(ticket)));
    }

    /** A quarrel is not run to, and an office does not run. */
    private Say ask(Ticket ticket) {
        if (ticket.level().above(Level.BRANCH)) {
            return Say.ASK_HANDLE;
        }
        return naming.settles(ticket.report()) ? Say.ASK_SETTLE : Say.ASK_VISIT;
    }

    /**
     * When a notice of now is read: what is held for the night says 今天 of the day on
     * which it leaves.
     */
    public Instant readAt(Work work, boolean atNight) {
        return atNight || !timing.night(work.now()) ? work.now() : timing.morning(work.now());
    }

    /** When the reporter reads a notice of now. */
    public Instant reporterReads(Work work, Ticket ticket) {
        return readAt(work, ticket.report().urgent());
    }

    /**
     * What may be made of a voice with one tap, and what of what was sent does not get
     * through.
     */
    public String heard(Ticket ticket) {
        return heard.offers(ticket, naming.sights().handlers(ticket));
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

    /**
     * The same as somebody may see it; beside it what a machine took the voice for that
     * he may hear.
     */
    public String words(Ticket ticket, Sight sight) {
        String words = naming.words(ticket, sight);
        String gist = heard.gist(ticket, sight);
        String beside = naming.beside(ticket, sight);
        String together = beside.isEmpty() ? "" : texts.say(Say.SAID_TOGETHER, "words", Speech.cut(beside, WORDS));
        return words.isEmpty() ? gist.isEmpty() ? texts.say(Say.WORDS_MEDIA_ONLY) : gist
                : Speech.cut(words, WORDS) + gist + together;
    }

    private String media(Ticket ticket) {
        long count = naming.sights().handlers(ticket).of(ticket.attachments()).stream().filter(a -> !a.stays()).count();
        return count == 0 ? "" : texts.say(Say.MEDIA_COUNT, "count", count, "number", ticket.shownNumber());
    }

    /**
     * Passes photos, voices and videos on to whoever has the ticket.
     * @param text said before; null for a further one of a run, which needs no words
     */
    public void media(Work work, Ticket ticket, @Nullable String text, String card, List<Attachment> media) {
        expect(work, ticket, ticket.handling().handlers(), false);
        for (String member : ticket.handling().handlers()) {
            if (text == null) {
                member(work, ticket, member, NoticeKind.MEDIA, "", null, "", media);
            }
            else {
                member(work, ticket, member, NoticeKind.PROGRESS, text, null, card, media);
            }
        }
    }

    /** Passes them to these members instead. */
    public void mediaToMembers(Work work, Ticket ticket, Collection<String> members, String text,
            List<Attachment> media) {
        expect(work, ticket, members, false);
        members.forEach(m -> member(work, ticket, m, NoticeKind.PROGRESS, text, null, text, media));
    }

    /**
     * Sends one person those photos, voices and videos of a ticket that he sees, as far
     * as the ways to him carry them.
     */
    public void mediaTo(Work work, Ticket ticket, String contact, Sight his, List<Attachment> media) {
        work.tell(notice(work, ticket, contact, his, NoticeKind.MEDIA, "", null, "", his.of(media), true));
    }

    /**
     * @param limit null for the one in force
     */
    public void members(Work work, Ticket ticket, Collection<String> members, NoticeKind kind, String text,
            @Nullable Instant limit, String note) {
        expect(work, ticket, members, false);
        for (String member : members) {
            member(work, ticket, member, kind, text, limit, note, List.of());
        }
    }

    /**
     * Lets those whom a ticket has called out know how it stands: at night too, where
     * danger called them.
     */
    public void calledOut(Work work, Ticket ticket, Collection<String> members, String text, String note) {
        expect(work, ticket, members, ticket.report().urgent());
        members.forEach(member -> member(work, ticket, member, NoticeKind.PROGRESS, text, null, note, List.of(),
                ticket.report().urgent()));
    }

    /**
     * Reads at once what telling all of them asks: what they may see, and what of the
     * night they are told together with.
     */
    private void expect(Work work, Ticket ticket, Collection<String> members, boolean atNight) {
        held(work, ticket, atNight);
        Serving.expect(work, members);
    }

    private void held(Work work, Ticket ticket, boolean atNight) {
        if (!Ticket.isNew(ticket.number()) && readAt(work, atNight).isAfter(work.now())) {
            work.foresee(new Query.HeldAbout(ticket.number()));
        }
    }

    /** What these members are to know now, at night too. */
    public void atOnce(Work work, Ticket ticket, Collection<String> members, String text, String note) {
        expect(work, ticket, members, true);
        members.forEach(m -> member(work, ticket, m, NoticeKind.PROGRESS, text, null, note, List.of(), true));
    }

    /** Asks the reporter what he can best say now, as he has just spoken. */
    public void reporterAtOnce(Work work, Ticket ticket, String contact, String text, String note) {
        Notice notice = notice(work, ticket, contact, naming.sights().reporters(ticket), NoticeKind.PROGRESS, text,
                null, note, List.of(), true);
        work.tell(ticket.report().discretion().silent() ? notice.keeping() : notice);
    }

    private void member(Work work, Ticket ticket, String member, NoticeKind kind, String text, @Nullable Instant limit,
            String note, List<Attachment> media) {
        boolean atNight = kind == NoticeKind.TASK && ticket.open() && continuous(ticket);
        member(work, ticket, member, kind, text, limit, note, media, atNight);
    }

    private void member(Work work, Ticket ticket, String member, NoticeKind kind, String text, @Nullable Instant limit,
            String note, List<Attachment> media, boolean atNight) {
        Staff staff = work.staff(member);
        Sight sight = naming.sights().of(work, new Viewer(staff.contact(), null, member), ticket);
        List<Attachment> seen = sight.of(media);
        if (!sight.any() || text.isEmpty() && seen.isEmpty()) {
            return;
        }
        String contact = staff.contact();
        Notice notice = notice(work, ticket, contact == null ? Notice.unbound(member) : contact, sight, kind,
                first(ticket, kind, naming.masked(ticket, sight, text)), limit,
                firstOfCard(ticket, kind, naming.masked(ticket, sight, note)), seen, atNight);
        if (contact != null) {
            send(work, ticket, notice, ticket.open() && atHand(ticket, member));
        }
        else {
            work.tell(notice.keeping());
        }
    }

    /** What hurries says so with its first word. */
    private String first(Ticket ticket, NoticeKind kind, String text) {
        String first = texts.say(Say.URGENT_FIRST);
        return !hurries(ticket, kind) || text.isEmpty() || text.startsWith(first) ? text : first + text;
    }

    private String firstOfCard(Ticket ticket, NoticeKind kind, String card) {
        boolean says = card.isEmpty() || card.startsWith(texts.say(Say.URGENT_FIRST));
        return !hurries(ticket, kind) || says ? card : card(Say.CARD_URGENT_AGAIN, "card", card);
    }

    private static boolean hurries(Ticket ticket, NoticeKind kind) {
        return ticket.report().urgent() && ticket.state().working()
                && (kind == NoticeKind.TASK || kind == NoticeKind.REMINDER);
    }

    private static boolean atHand(Ticket ticket, String member) {
        return ticket.handling().has(member) || ticket.handling().alsoTold().containsKey(member);
    }

    /**
     * What is held for the night goes as one message with what is held of the same
     * ticket, or takes its place.
     * @param adds whether what was told before stays worth reading beside it
     */
    private void send(Work work, Ticket ticket, Notice notice, boolean adds) {
        if (Ticket.isNew(ticket.number()) || !isHeld(notice, work.now())) {
            work.tell(notice);
            return;
        }
        Notice all = notice;
        List<Notice> held = work.held(ticket.number(), notice.to())
            .stream()
            .filter(n -> isHeld(n, work.now()))
            .toList();
        for (Notice before : held.reversed()) {
            work.settled(before, Rung.NONE, Fate.REPLACED, "told with a later one");
            boolean stays = adds ? before.kind() != NoticeKind.REMINDER : before.asks() && before.sameState(notice);
            all = stays && notice.kind() != NoticeKind.TASK ? before.with(all) : all;
        }
        work.tell(all);
    }

    private static boolean isHeld(Notice notice, Instant now) {
        return notice.notBefore().isAfter(now);
    }

    /** Whether its task notices leave at night too. */
    public boolean continuous(Ticket ticket) {
        return timing.continuous(ticket.report(), ticket.level());
    }

    /** Tells the reporter, or for a report made for a household everybody bound to it. */
    public void reporter(Work work, Ticket ticket, NoticeKind kind, String text, String note) {
        people(work, ticket, reporters(work, ticket), kind, text, note);
    }

    /** The same, and of what many want, or are party to, all of these. */
    public void reporterAndBackers(Work work, Ticket ticket, NoticeKind kind, String text, String note) {
        people(work, ticket, ticket.proposes() ? interested(work, ticket) : concerned(work, ticket), kind, text, note);
    }

    /** The same, and of what concerns several all of these. */
    public void reporterAndParties(Work work, Ticket ticket, NoticeKind kind, String text, String note) {
        people(work, ticket, concerned(work, ticket), kind, text, note);
    }

    private Set<String> concerned(Work work, Ticket ticket) {
        Set<String> all = new LinkedHashSet<>(reporters(work, ticket));
        all.addAll(parties(work, ticket));
        return all;
    }

    /**
     * Contacts of those beside the reporter whose matter it is, too: what happens to it
     * they are all told. Nobody's where no household was asked.
     */
    public Set<String> parties(Work work, Ticket ticket) {
        Set<String> all = new LinkedHashSet<>();
        if (ticket.ofSeveral()) {
            all.addAll(ticket.followers());
            all.retainAll(work.document(Parties.KIND, ticket.shownNumber()).contacts());
            all.removeAll(reporters(work, ticket));
        }
        return all;
    }

    /**
     * Contacts of whom the report is from, a whole household where it was made for one,
     * and of who follows it.
     */
    public Set<String> interested(Work work, Ticket ticket) {
        Set<String> all = new LinkedHashSet<>(reporters(work, ticket));
        all.addAll(ticket.followers());
        return all;
    }

    public Collection<String> reporters(Work work, Ticket ticket) {
        return reportersOf(work, ticket);
    }

    /** Contacts of whom the report is from. */
    public static Collection<String> reportersOf(Work work, Ticket ticket) {
        if (ticket.report().reporter() != null) {
            return List.of(ticket.report().reporter());
        }
        String household = ticket.report().household();
        return ticket.report().forHousehold() && household != null ? work.occupants(household).contacts() : List.of();
    }

    /**
     * What the reporter is not told by itself: it stands before the next answer to him.
     */
    public void reporterNext(Work work, Ticket ticket, String text, String note) {
        for (String contact : reporters(work, ticket)) {
            work.tell(notice(work, ticket, contact, naming.sights().reporters(ticket), NoticeKind.PROGRESS, text, null,
                    note, List.of(), true)
                .keeping());
        }
    }

    public void people(Work work, Ticket ticket, Collection<String> contacts, NoticeKind kind, String text,
            String note) {
        held(work, ticket, ticket.report().urgent());
        for (String contact : contacts) {
            Sight sight = reportersOf(work, ticket).contains(contact) ? naming.sights().reporters(ticket)
                    : follower(work, ticket, contact);
            if (sight.any()) {
                Notice notice = notice(work, ticket, contact, sight, kind, text, null, note, List.of(),
                        ticket.report().urgent());
                if (ticket.report().discretion().silent() && sight.own()) {
                    work.tell(notice.keeping());
                }
                else {
                    send(work, ticket, notice, false);
                }
            }
        }
    }

    private Sight follower(Work work, Ticket ticket, String contact) {
        return naming.sights().of(work, new Viewer(contact, null, null), ticket);
    }

    private Notice notice(Work work, Ticket ticket, String to, Sight sight, NoticeKind kind, String text,
            @Nullable Instant limit, String note, List<Attachment> media, boolean atNight) {
        Instant now = work.now();
        Instant notBefore = readAt(work, atNight);
        Summary summary = new Summary(naming.category(ticket, sight), naming.place(ticket, sight),
                limit == null ? ticket.limit() : limit, naming.cardState(ticket, sight), note, ticket.state());
        return new Notice(work.noticeId(), kind, ticket.shownNumber(), to, text, summary,
                media.stream().map(Attachment::unsigned).toList(), now, notBefore, ticket.report().urgent(), Rung.NONE,
                Fate.PENDING, Telling.of(ticket));
    }

    /**
     * A notice about no ticket, to a person; of what it is, in a few words, is all that a
     * card says beside its line.
     */
    public void plain(Work work, String contact, NoticeKind kind, Say about, String text, String card) {
        Summary summary = new Summary(texts.say(about), texts.say(Say.ABOUT_PLACE), null, texts.say(Say.ABOUT_STATE),
                card, null);
        work.tell(new Notice(work.noticeId(), kind, null, contact, text, summary, List.of(), work.now(),
                readAt(work, false), false, Rung.NONE, Fate.PENDING));
    }

    /** The same to a member; nothing where he has not bound himself. */
    public void plainMember(Work work, String member, NoticeKind kind, Say about, String text, String card) {
        Staff staff = work.staff(member);
        if (staff.contact() != null) {
            plain(work, staff.contact(), kind, about, text, card);
        }
    }

    /** The same where it waits for no morning, and goes before others. */
    public void memberAtOnce(Work work, String member, NoticeKind kind, Say about, String text, String card) {
        String contact = work.staff(member).contact();
        Summary summary = new Summary(texts.say(about), texts.say(Say.ABOUT_PLACE), null, texts.say(Say.ABOUT_STATE),
                card, null);
        Notice notice = new Notice(work.noticeId(), kind, null, contact == null ? Notice.unbound(member) : contact,
                text, summary, List.of(), work.now(), work.now(), true, Rung.NONE, Fate.PENDING);
        work.tell(contact == null ? notice.keeping() : notice);
    }

    /**
     * Leader and secretary, whom an urgent ticket is told beside its handler, with the
     * level it rises to if they take it.
     */
    public static Map<String, Level> also(List<String> leaders, List<String> secretaries) {
        Map<String, Level> also = new LinkedHashMap<>();
        leaders.forEach(m -> also.put(m, Level.GRID));
        secretaries.forEach(m -> also.put(m, Level.BRANCH));
        return also;
    }

}
