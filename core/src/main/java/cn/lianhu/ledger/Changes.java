package cn.lianhu.ledger;

import cn.lianhu.intake.Approach;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * @param before the document as it was read; null when it was not
     */
    public record DocumentChange<D>(DocumentKind<D> kind, @Nullable D before, D after) {

        public String id() {
            return kind.id().apply(after);
        }

        public long version() {
            return kind.version().applyAsLong(after);
        }
    }

    private record DocumentRef(DocumentKind<?> kind, String id) {
    }

    /** What falls due, whenever that is. */
    public record DueOf(DueKind kind, String id) {
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

    private final Map<DocumentRef, DocumentChange<?>> documents = new LinkedHashMap<>();

    private final Map<String, @Nullable String> bound = new LinkedHashMap<>();

    private final Map<Long, List<HistoryEntry>> retoldHistories = new LinkedHashMap<>();

    private final List<Notice> notices = new ArrayList<>();

    private final List<Notice> retold = new ArrayList<>();

    private final List<Notice> shown = new ArrayList<>();

    private final List<Settlement> settled = new ArrayList<>();

    private final Map<String, Approach> approached = new LinkedHashMap<>();

    private final Map<String, List<Owed>> owedNoMore = new LinkedHashMap<>();

    private final Map<DueOf, @Nullable Instant> dues = new LinkedHashMap<>();

    private final List<Fetch> fetches = new ArrayList<>();

    private final List<String> erased = new ArrayList<>();

    private final List<Correction> corrections = new ArrayList<>();

    private final Map<Long, List<String>> untold = new LinkedHashMap<>();

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

    <D> void document(DocumentKind<D> kind, @Nullable D before, D after) {
        DocumentChange<D> change = new DocumentChange<>(kind, before, after);
        documents.put(new DocumentRef(kind, change.id()), change);
    }

    void bound(String member, @Nullable String contact) {
        bound.put(member, contact);
    }

    void history(long number, List<HistoryEntry> whole) {
        retoldHistories.put(number, List.copyOf(whole));
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

    void approached(String contact, Approach how) {
        approached.put(contact, how);
    }

    void owedNoMore(String contact, List<Owed> media) {
        owedNoMore.computeIfAbsent(contact, o -> new ArrayList<>()).addAll(media);
    }

    void due(DueOf what, @Nullable Instant at) {
        dues.put(what, at);
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

    void forgotten(String contact, List<Long> numbers) {
        forgotten.put(contact, List.copyOf(numbers));
    }

    void untold(long number, Set<String> to) {
        untold.put(number, List.copyOf(to));
    }

    void done(String what) {
        done.add(what);
    }

    /**
     * Tickets whose notices go, and to whom of them may be some that nothing else tells
     * of.
     */
    public Map<Long, List<String>> untold() {
        return untold;
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
     * Contacts whose notices and open ways go, and whose name goes from the histories of
     * these tickets.
     */
    public Map<String, List<Long>> forgotten() {
        return forgotten;
    }

    public Collection<TicketChange> tickets() {
        return tickets.values();
    }

    public Collection<DocumentChange<?>> documents() {
        return documents.values();
    }

    /** Those of one kind, as they are now. */
    public <D> List<D> documents(DocumentKind<D> kind) {
        return documents.values()
            .stream()
            .filter(change -> change.kind().equals(kind))
            .map(change -> kind.form().cast(change.after()))
            .toList();
    }

    /** By member, who he is in the chat; null for nobody any more. */
    public Map<String, @Nullable String> bound() {
        return bound;
    }

    /**
     * Histories that are told anew from their beginning; what happened now comes after.
     */
    public Map<Long, List<HistoryEntry>> retoldHistories() {
        return retoldHistories;
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

    public Map<String, Approach> approached() {
        return approached;
    }

    /** By contact, what is not to be sent any more. */
    public Map<String, List<Owed>> owedNoMore() {
        return owedNoMore;
    }

    /** When something falls due; null when it does not any more. */
    public Map<DueOf, @Nullable Instant> dues() {
        return dues;
    }

    public List<Fetch> fetches() {
        return fetches;
    }

    public List<Correction> corrections() {
        return corrections;
    }

    private List<Collection<?>> parts() {
        return List.of(tickets.entrySet(), documents.entrySet(), bound.entrySet(), retoldHistories.entrySet(), notices,
                retold, shown, settled, approached.entrySet(), owedNoMore.entrySet(), dues.entrySet(), fetches,
                corrections, erased, done, forgotten.entrySet(), untold.entrySet());
    }

    public boolean isEmpty() {
        return parts().stream().allMatch(Collection::isEmpty);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Changes changes && parts().equals(changes.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

}
