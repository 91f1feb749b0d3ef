package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Corrections;
import cn.lianhu.ledger.MediaJobs.Erasure;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Owed;
import cn.lianhu.notification.Window;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what is to be written for the changes of a decision. */
final class Commits {

    /**
     * Longer than any window is open; only keeps those of people long gone from staying.
     */
    private static final Duration WINDOWS_KEPT = Duration.ofDays(4);

    private static final Duration DONE_KEPT = Duration.ofDays(30);

    /** Longer than whoever fetches a file has it to himself. */
    private static final Duration FETCHED_BY_THEN = Duration.ofMinutes(10);

    private final Documents documents;

    Commits(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param now the decision's moment, from which windows are open
     * @param wall the moment by the clock on the wall, at which fetching may start
     */
    Commit of(Changes changes, Instant now, Instant wall) {
        Commit commit = new Commit();
        changes.tickets().forEach(change -> ticket(commit, change));
        changes.persons().forEach(person -> person(commit, person));
        changes.staff().forEach(staff -> staff(commit, staff));
        changes.occupants().forEach(household -> occupants(commit, household));
        changes.notices().forEach(notice -> tell(commit, notice));
        changes.retold().forEach(notice -> commit.command("RETELL", notice.id(), documents.write(notice)));
        changes.shown().forEach(notice -> commit.command("SEEN", notice.id()));
        changes.settled()
            .forEach(s -> commit.command("SETTLE", s.notice(), s.rung().name(), s.fate().name(),
                    s.why() == null ? "" : s.why()));
        changes.opened().forEach((openid, window) -> opened(commit, openid, window, now));
        changes.owedNoMore()
            .forEach((openid, media) -> commit.command(words(List.of("ZREM", LedgerKeys.owed(openid)), media)));
        changes.done().forEach(what -> done(commit, what));
        changes.drafts().forEach((openid, until) -> draft(commit, openid, until));
        changes.corrections().forEach(correction -> correct(commit, correction));
        changes.fetches().forEach(fetch -> fetch(commit, fetch, wall));
        changes.erased().forEach(attachment -> erase(commit, attachment, wall));
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
        if (before != null && unlearnt(before.report(), after.report())) {
            uncorrect(commit, number);
        }
    }

    /**
     * Whether its words may be learnt from no more: they are secret by now, or whose they
     * are was forgotten.
     */
    private static boolean unlearnt(Report before, Report after) {
        boolean secret = after.confidential() && !before.confidential() || after.conduct() && !before.conduct();
        return secret || before.reporter() != null && after.reporter() == null;
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

    private void person(Commit commit, Person person) {
        document(commit, LedgerKeys.person(person.openid()), person.version(), person);
    }

    private void occupants(Commit commit, Occupants household) {
        document(commit, LedgerKeys.occupants(household.household()), household.version(), household);
    }

    private void staff(Commit commit, Staff staff) {
        String key = LedgerKeys.staff(staff.member());
        document(commit, key, staff.version(), staff);
        commit.command("BOUND", key, staff.member(), staff.openid() == null ? "" : staff.openid());
        if (staff.rated().isEmpty()) {
            commit.command("ZREM", LedgerKeys.RATED, staff.member());
        }
        else {
            commit.command("ZADD", LedgerKeys.RATED, "0", staff.member());
        }
    }

    private void tell(Commit commit, Notice notice) {
        Instant from = notice.notBefore() != null && notice.notBefore().isAfter(notice.at()) ? notice.notBefore()
                : notice.at();
        String score = Long.toString(DueEntry.score(from));
        commit.command("TELL", notice.id(), documents.write(notice), notice.to(), score, notice.urgent() ? "1" : "0",
                notice.rung().name(), notice.fate().name(), notice.kind() == NoticeKind.CLOSED ? score : "");
        owe(commit, notice.to(), score, Owed.with(notice));
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

    private static void draft(Commit commit, String openid, Instant until) {
        String entry = DueEntry.name(openid, Due.DRAFT);
        commit.command("ZREM", LedgerKeys.DUE_LEASES, entry);
        if (until == null) {
            commit.command("ZREM", LedgerKeys.DUE, entry);
        }
        else {
            commit.command("ZADD", LedgerKeys.DUE, Long.toString(DueEntry.score(until)), entry);
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

    private static void forget(Commit commit, String openid, List<Long> numbers) {
        List<String> words = new ArrayList<>(List.of("FORGET", openid));
        numbers.forEach(number -> words.add(number.toString()));
        commit.command(words);
    }

}
