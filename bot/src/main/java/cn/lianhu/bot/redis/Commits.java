package cn.lianhu.bot.redis;

import cn.lianhu.bot.wechat.sending.Window;
import cn.lianhu.figures.Counted;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Corrections;
import cn.lianhu.ledger.Decided;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.MediaJobs.Erasure;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Owed;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what is to be written for the changes of a decision. */
final class Commits {

    /**
     * Longer than any window is open; only keeps those of people long gone from staying.
     */
    private static final Duration WINDOWS_KEPT = Duration.ofDays(4);

    private static final Duration DONE_KEPT = Duration.ofDays(30);

    /** Longer than whoever fetches a file has it to himself. */
    private static final Duration FETCHED_BY_THEN = Duration.ofMinutes(10);

    /**
     * The platform delivers a message again for seconds only; a proxy or an operator may
     * do so for longer.
     */
    static final Duration REPLIES_KEPT = Duration.ofHours(24);

    private final Documents documents;

    private final long firstNumber;

    /**
     * @param firstNumber the number of the first ticket of an empty store
     */
    Commits(Documents documents, long firstNumber) {
        this.documents = documents;
        this.firstNumber = firstNumber;
    }

    /**
     * What {@code commit.lua} is told.
     * @param answers whether what is decided is the reply to a message
     * @param now the decision's moment, from which windows are open
     * @param wall the moment by the clock on the wall, at which fetching may start
     */
    List<String> arguments(Decided<?> decided, boolean answers, Instant now, Instant wall) {
        List<String> all = new ArrayList<>(List.of(LedgerKeys.PREFIX, Long.toString(REPLIES_KEPT.toSeconds()),
                Long.toString(firstNumber), Integer.toString(decided.additions().size())));
        decided.additions()
            .forEach(a -> all.addAll(List.of(LedgerKeys.sum(a.sum()), Long.toString(a.amount()), bound(a.floor()),
                    bound(a.ceiling()), a.kept() == null ? "" : Long.toString(a.kept().toSeconds()))));
        decided.outcomes().forEach(outcome -> {
            String reply = StoredReply.write(answers ? (Reply) outcome.answer() : null);
            of(outcome.changes(), now, wall).writeTo(all, reply);
        });
        return all;
    }

    private static String bound(@Nullable Long value) {
        return value == null ? "" : value.toString();
    }

    private Commit of(Changes changes, Instant now, Instant wall) {
        Commit commit = new Commit();
        changes.retoldHistories().forEach((number, whole) -> history(commit, number, whole));
        changes.tickets().forEach(change -> ticket(commit, change));
        changes.documents().forEach(change -> document(commit, change));
        changes.bound()
            .forEach((member, openid) -> commit.command("BOUND", LedgerKeys.staff(member), member,
                    openid == null ? "" : openid));
        changes.notices().forEach(notice -> tell(commit, notice));
        changes.retold().forEach(notice -> commit.command("RETELL", notice.id(), documents.write(notice)));
        changes.shown().forEach(notice -> commit.command("SEEN", notice.id()));
        changes.settled()
            .forEach(s -> commit.command("SETTLE", s.notice(), s.rung().name(), s.fate().name(),
                    s.why() == null ? "" : s.why()));
        changes.approached()
            .forEach((contact, how) -> Window.openedBy(contact, how)
                .ifPresent(window -> opened(commit, contact, window, now)));
        changes.owedNoMore()
            .forEach((openid, media) -> commit.command(words(List.of("ZREM", LedgerKeys.owed(openid)), media)));
        changes.done().forEach(what -> done(commit, what));
        changes.dues().forEach((what, at) -> due(commit, what, at));
        changes.corrections().forEach(correction -> correct(commit, correction));
        changes.fetches().forEach(fetch -> fetch(commit, fetch, wall));
        changes.erased().forEach(attachment -> erase(commit, attachment, wall));
        changes.untold().forEach((number, to) -> untell(commit, number, to));
        changes.forgotten().forEach((openid, numbers) -> forget(commit, openid, numbers));
        return commit;
    }

    private void ticket(Commit commit, Changes.TicketChange change) {
        Ticket before = change.before();
        Ticket after = change.after();
        if (Ticket.isNew(after.number())) {
            commit.numbers(after.shownNumber());
        }
        else if (before == null) {
            throw new IllegalStateException("#" + after.number() + " was changed without having been read");
        }
        String number = after.shownNumber();
        document(commit, LedgerKeys.ticket(number), before == null ? 0 : before.version(), after);
        change.happened().forEach(entry -> commit.command("RPUSH", LedgerKeys.history(number), documents.write(entry)));
        TicketIndexes.difference(before, after).forEach(commit::command);
        if (before != null && Counted.counts(before) && !Counted.counts(after)) {
            commit.command("UNCOUNT", number);
        }
        if (before != null && unlearnt(before.report(), after.report())) {
            uncorrect(commit, number);
        }
    }

    /**
     * Whether its words may be learnt from no more: they are secret by now or kept no
     * more, or whose they are was forgotten.
     */
    private static boolean unlearnt(Report before, Report after) {
        boolean secret = after.confidential() && !before.confidential() || after.conduct() && !before.conduct();
        boolean forgotten = before.reporter() != null && after.reporter() == null;
        return secret || forgotten || !before.words().isEmpty() && after.words().isEmpty();
    }

    private static void correct(Commit commit, Changes.Correction correction) {
        String number = Long.toString(correction.ticket());
        uncorrect(commit, number);
        commit.command("ZADD", LedgerKeys.CORRECTIONS, number, CorrectionEntry.of(correction));
        commit.command("ZREMRANGEBYRANK", LedgerKeys.CORRECTIONS, "0", Integer.toString(-Corrections.MOST - 1));
    }

    private static void uncorrect(Commit commit, String number) {
        commit.command("ZREMRANGEBYSCORE", LedgerKeys.CORRECTIONS, number, number);
        commit.command("INCR", LedgerKeys.CORRECTED);
    }

    private void document(Commit commit, String key, long version, Object document) {
        commit.check(key, version);
        commit.command("HSET", key, "v", Long.toString(version + 1), "d", documents.write(document));
    }

    private <D> void document(Commit commit, Changes.DocumentChange<D> change) {
        DocumentKind<D> kind = change.kind();
        if (change.before() == null && change.version() > 0) {
            throw new IllegalStateException(
                    "a document of kind '" + kind.name() + "' was changed without having been read");
        }
        document(commit, LedgerKeys.document(kind, change.id()), change.version(), change.after());
        Indexes before = change.before() == null ? Indexes.NONE : Indexes.of(kind, change.before());
        before.to(Indexes.of(kind, change.after())).forEach(commit::command);
    }

    private void history(Commit commit, long number, List<HistoryEntry> whole) {
        String key = LedgerKeys.history(Ticket.shown(number));
        commit.command("DEL", key);
        whole.forEach(entry -> commit.command("RPUSH", key, documents.write(entry)));
    }

    private void tell(Commit commit, Notice notice) {
        Instant from = notice.notBefore() != null && notice.notBefore().isAfter(notice.at()) ? notice.notBefore()
                : notice.at();
        String score = Long.toString(DueEntry.score(from));
        commit.command("TELL", notice.id(), documents.write(notice), notice.to(), score, turn(notice),
                notice.rung().name(), notice.fate().name(), notice.kind() == NoticeKind.CLOSED ? score : "",
                notice.number() == null ? "" : notice.number(), GotEntry.of(notice),
                notice.counted() == null ? "" : notice.counted().entry());
        owe(commit, notice.to(), score, Owed.with(notice));
    }

    /** As outbox.lua has it. */
    private static String turn(Notice notice) {
        return notice.urgent() ? "1" : notice.kind() == NoticeKind.SCHEME ? "2" : "0";
    }

    private static void owe(Commit commit, String to, String at, List<Owed> media) {
        if (!media.isEmpty()) {
            commit.command(words(List.of("OWE", to, at), media));
        }
    }

    private static List<String> words(List<String> first, List<Owed> media) {
        return Stream.concat(first.stream(), media.stream().map(OwedEntry::name)).toList();
    }

    private void opened(Commit commit, String openid, Window window, Instant now) {
        String key = LedgerKeys.windows(openid);
        commit.command("HSET", key, window + ":left", Integer.toString(window.messages()), window + ":until",
                Long.toString(now.plus(window.open()).toEpochMilli()), "about", "");
        commit.command("EXPIRE", key, Long.toString(WINDOWS_KEPT.toSeconds()));
    }

    private static void due(Commit commit, Changes.DueOf what, Instant at) {
        String entry = DueEntry.name(what.id(), what.kind());
        commit.command("ZREM", LedgerKeys.DUE_LEASES, entry);
        if (at == null) {
            commit.command("ZREM", DueEntry.set(what.kind()), entry);
        }
        else {
            commit.command("ZADD", DueEntry.set(what.kind()), Long.toString(DueEntry.score(at)), entry);
        }
    }

    private static void done(Commit commit, String what) {
        String key = LedgerKeys.done(what);
        commit.check(key, 0);
        commit.command("HSET", key, "v", "1");
        commit.command("EXPIRE", key, Long.toString(DONE_KEPT.toSeconds()));
    }

    private void fetch(Commit commit, Changes.Fetch fetch, Instant wall) {
        commit.command("HSET", LedgerKeys.media(fetch.attachment()), "d", documents.write(fetch));
        commit.command("ZADD", LedgerKeys.FETCH, Long.toString(wall.toEpochMilli()), fetch.attachment());
    }

    /**
     * Nothing refers to the file from now on, nor is it fetched; that it is to be deleted
     * is part of the same write.
     */
    private static void erase(Commit commit, String attachment, Instant wall) {
        commit.command("ZREM", LedgerKeys.FETCH, attachment);
        commit.command("ZREM", LedgerKeys.FOLLOW_UP, attachment);
        commit.command("DEL", LedgerKeys.media(attachment), LedgerKeys.uploaded(attachment));
        commit.command("ZADD", LedgerKeys.ERASE, Long.toString(wall.toEpochMilli()),
                EraseEntry.name(new Erasure(attachment, 1)), Long.toString(wall.plus(FETCHED_BY_THEN).toEpochMilli()),
                EraseEntry.name(new Erasure(attachment, 2)));
    }

    private static void untell(Commit commit, long number, List<String> to) {
        List<String> words = new ArrayList<>(List.of("UNTELL", Ticket.shown(number)));
        words.addAll(to);
        commit.command(words);
    }

    private static void forget(Commit commit, String openid, List<Long> numbers) {
        List<String> words = new ArrayList<>(List.of("FORGET", openid));
        numbers.forEach(number -> words.add(number.toString()));
        commit.command(words);
    }

}
