package cn.lianhu.ledger;

import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that a decision may want to read. {@code R} is what it gets. */
@SuppressWarnings("unused")
public sealed interface Query<R> {

    record TicketOf(long number) implements Query<Optional<Ticket>> {
    }

    /** A document of a kind that has no question of its own. */
    record DocumentOf<D>(DocumentKind<D> kind, String id) implements Query<D> {
    }

    /** Ids of the documents in a list, at most so many. */
    record Listed(String list, boolean lastFirst, int most) implements Query<List<String>> {
    }

    /** What has been added to a sum so far; others may be adding to it just now. */
    record SumOf(String sum) implements Query<Long> {
    }

    /** The number that was given last; 0 before the first ticket. */
    record LastNumber() implements Query<Long> {
    }

    record PersonOf(String contact) implements Query<Person> {
    }

    record StaffOf(String member) implements Query<Staff> {
    }

    record OccupantsOf(String household) implements Query<Occupants> {
    }

    /** Numbers of the tickets a person reported or follows, newest first, at most 200. */
    record TicketsOf(String contact) implements Query<List<Long>> {
    }

    /**
     * Numbers of the tickets that were reported for a household (代报), newest first, at
     * most 200.
     */
    record TicketsFor(String household) implements Query<List<Long>> {
    }

    /**
     * Numbers of the tickets a person reported that wait for a word of his
     * ({@link Ticket#asksReporter()}), newest first, at most 200.
     */
    record AskedOf(String contact) implements Query<List<Long>> {
    }

    /** The same of those that were reported for a household. */
    record AskedFor(String household) implements Query<List<Long>> {
    }

    /**
     * Numbers of the open tickets a member handles, earliest deadline first, at most 200.
     */
    record TasksOf(String member) implements Query<List<Long>> {
    }

    /** How many open tickets a member handles. */
    record LoadOf(String member) implements Query<Integer> {
    }

    /**
     * Numbers of the open tickets at a level whose post has this scope, earliest deadline
     * first, at most 1,000.
     */
    record OpenAt(Level level, @Nullable String scope) implements Query<List<Long>> {
    }

    /**
     * Open tickets of these categories whose place is this group, or this branch and no
     * group of it, newest first, at most 20; neither urgent nor confidential, nor what
     * nobody has understood yet.
     *
     * @param area code of a group, or of a branch
     */
    record OpenIn(String area, Set<String> categories) implements Query<List<Ticket>> {
    }

    /**
     * Numbers of the tickets that are past the last level's limits, oldest first, at most
     * 1,000.
     */
    record Overdue(String township) implements Query<List<Long>> {
    }

    /**
     * Resolved tickets that wait to be closed by the post of a level, oldest first, at
     * most 200.
     */
    record ToClose(Level duty, @Nullable String scope) implements Query<List<Long>> {
    }

    /** Ids of the members whose day's list has something in it, at most 1,000. */
    record WithRated() implements Query<List<String>> {
    }

    /**
     * A bounded stretch of a list of tickets, newest first; of those reported in the same
     * millisecond in the order of their numbers as texts, backwards.
     *
     * @param from not before; null for no bound
     * @param until not after; null for no bound
     */
    record InTable(TableList list, @Nullable Instant from, @Nullable Instant until,
            int most) implements Query<List<Dated>> {
    }

    record HistoryOf(long number) implements Query<List<HistoryEntry>> {
    }

    /** Notices kept for somebody, oldest first, at most 50. */
    record KeptFor(String to) implements Query<List<Notice>> {
    }

    /**
     * Notices for somebody that wait to be sent, or are kept, oldest first; of each the
     * newest, so many at most.
     */
    record UnreadBy(String to, int most) implements Query<List<Notice>> {

        private static final int ALL = 1_000;

        public static UnreadBy all(String to) {
            return new UnreadBy(to, ALL);
        }
    }

    /**
     * Notices about a ticket that wait to be sent, to whomever, oldest first: what a new
     * one may be told together with.
     */
    record HeldAbout(long ticket) implements Query<List<Notice>> {
    }

    /**
     * Notices about a ticket, whatever became of them, oldest first; of the last weeks.
     */
    record ToldAbout(long ticket) implements Query<List<Notice>> {
    }

    /** The last notices to somebody, whatever became of them, newest first, at most 8. */
    record LastTo(String to) implements Query<List<Notice>> {

        public static final int MOST = 8;

    }

    /**
     * How many notices of each kind reached somebody in the week from a Monday on; of the
     * last weeks.
     */
    record GotBy(String to) implements Query<Map<Got, Long>> {
    }

    /**
     * Who got more than so many messages of the scheme and reminders in that week, and
     * how many.
     */
    record GotMany(LocalDate monday, int over) implements Query<Map<String, Long>> {
    }

    /**
     * Photos and voices somebody should have been sent by {@code until} and was not,
     * longest first, at most 12.
     */
    record OwedTo(String contact, Instant until) implements Query<List<Owed>> {
    }

    /**
     * Whether something that is done once has been done, as {@link Work#once} names it.
     */
    record Done(String what) implements Query<Boolean> {
    }

    /**
     * What has been counted on a board of {@code cn.lianhu.figures}, by line; nothing of
     * what there is none.
     */
    record CountedOn(String board) implements Query<Map<String, Long>> {
    }

    /**
     * What was reported of the groups of a branch since then and goes on or came to an
     * end, newest first, at most 1,000; nothing that is kept from anybody, withdrawn,
     * rejected or told of in another.
     */
    record ReportedIn(String branch, Instant since) implements Query<List<Reported>> {
    }

    /**
     * @param grid code of the group it is in
     * @param category code
     */
    record Reported(long number, String grid, String category) {
    }

    /** The figures of an area: tickets by state, by whatever counts the store keeps. */
    record Figures(String scope) implements Query<Map<String, Long>> {
    }

}
