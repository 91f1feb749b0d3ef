package cn.lianhu.ledger;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.notification.Window;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything one decision changes, to be stored at once or not at all. */
public final class Changes {

    /**
     * @param before the ticket as it was read; null for a new one
     * @param happened what its history gains
     */
    public record TicketChange(@Nullable Ticket before, Ticket after, List<HistoryEntry> happened) {
    }

    /**
     * Media to fetch from the platform.
     *
     * @param url may be null
     * @param ticket its number, for what is to be done once it has been fetched; null
     * where nothing is
     */
    public record Fetch(String attachment, MediaKind kind, String mediaId, @Nullable String url,
            @Nullable String ticket) {

        public Fetch(String attachment, MediaKind kind, String mediaId, @Nullable String url) {
            this(attachment, kind, mediaId, url, null);
        }
    }

    /** What became of a notice, where that changes more than the notice. */
    public record Settlement(String notice, Notice.Rung rung, Notice.Fate fate, @Nullable String why) {
    }

    /**
     * What somebody of the staff sorted anew, to be learnt from.
     *
     * @param words of the report, without what would tell who anybody is
     * @param category code of the right one
     */
    public record Correction(long ticket, String words, String category) {
    }

    private final Map<Long, TicketChange> tickets = new LinkedHashMap<>();

    private final Map<String, Person> persons = new LinkedHashMap<>();

    private final Map<String, Staff> staff = new LinkedHashMap<>();

    private final Map<String, Occupants> occupants = new LinkedHashMap<>();

    private final List<Notice> notices = new ArrayList<>();

    private final List<Notice> retold = new ArrayList<>();

    private final List<Notice> shown = new ArrayList<>();

    private final List<Settlement> settled = new ArrayList<>();

    private final Map<String, Window> opened = new LinkedHashMap<>();

    private final Map<String, List<Owed>> owedNoMore = new LinkedHashMap<>();

    private final Map<String, @Nullable Instant> drafts = new LinkedHashMap<>();

    private final List<Fetch> fetches = new ArrayList<>();

    private final List<String> erased = new ArrayList<>();

    private final List<Correction> corrections = new ArrayList<>();

    private final List<String> done = new ArrayList<>();

    private final Map<String, List<Long>> forgotten = new LinkedHashMap<>();

    void ticket(Ticket ticket, List<HistoryEntry> happened, @Nullable Ticket before) {
        tickets.merge(ticket.number(), new TicketChange(before, ticket, happened),
                (one, next) -> new TicketChange(one.before(), next.after(), joined(one.happened(), next.happened())));
    }

    private static List<HistoryEntry> joined(List<HistoryEntry> one, List<HistoryEntry> next) {
        List<HistoryEntry> all = new ArrayList<>(one);
        all.addAll(next);
        return List.copyOf(all);
    }

    void person(Person person) {
        persons.put(person.openid(), person);
    }

    void staff(Staff member) {
        staff.put(member.member(), member);
    }

    void occupants(Occupants household) {
        occupants.put(household.household(), household);
    }

    void notice(Notice notice) {
        notices.add(notice);
    }

    void retold(Notice notice) {
        retold.add(notice);
    }

    void shown(Notice notice) {
        shown.add(notice);
    }

    void settled(Settlement settlement) {
        settled.add(settlement);
    }

    void opened(String openid, Window window) {
        opened.put(openid, window);
    }

    void owedNoMore(String openid, List<Owed> media) {
        owedNoMore.computeIfAbsent(openid, o -> new ArrayList<>()).addAll(media);
    }

    void draft(String openid, @Nullable Instant until) {
        drafts.put(openid, until);
    }

    void fetch(Fetch fetch) {
        fetches.add(fetch);
    }

    void corrected(Correction correction) {
        corrections.add(correction);
    }

    void erased(List<String> attachments) {
        erased.addAll(attachments);
    }

    void forgotten(String openid, List<Long> numbers) {
        forgotten.put(openid, List.copyOf(numbers));
    }

    void done(String what) {
        done.add(what);
    }

    /** What was done once and for all. */
    public List<String> done() {
        return done;
    }

    /** Attachments whose files are to be deleted. */
    public List<String> erased() {
        return erased;
    }

    /**
     * Openids whose notices and windows go, and whose name goes from the histories of
     * these tickets.
     */
    public Map<String, List<Long>> forgotten() {
        return forgotten;
    }

    public Collection<TicketChange> tickets() {
        return tickets.values();
    }

    public Collection<Person> persons() {
        return persons.values();
    }

    public Collection<Staff> staff() {
        return staff.values();
    }

    public Collection<Occupants> occupants() {
        return occupants.values();
    }

    public List<Notice> notices() {
        return notices;
    }

    /** Notices that say something else than they did, if they have not left. */
    public List<Notice> retold() {
        return retold;
    }

    public List<Notice> shown() {
        return shown;
    }

    public List<Settlement> settled() {
        return settled;
    }

    public Map<String, Window> opened() {
        return opened;
    }

    /** By openid, what is not to be sent any more. */
    public Map<String, List<Owed>> owedNoMore() {
        return owedNoMore;
    }

    /** By openid, when a draft becomes due; null when it is none any more. */
    public Map<String, @Nullable Instant> drafts() {
        return drafts;
    }

    public List<Fetch> fetches() {
        return fetches;
    }

    public List<Correction> corrections() {
        return corrections;
    }

    public boolean isEmpty() {
        return Stream
            .of(tickets.values(), persons.values(), staff.values(), occupants.values(), notices, retold, shown, settled,
                    opened.values(), owedNoMore.values(), drafts.keySet(), fetches, corrections, erased, done,
                    forgotten.values())
            .allMatch(Collection::isEmpty);
    }

}
