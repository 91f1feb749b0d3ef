package cn.lianhu.points;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger of points. It never changes but in what came of it: an error is
 * set right by another entry.
 *
 * @param code what it is called when somebody refers to it
 * @param household id; null for what happens in the shop alone
 * @param head who heads the household, for those who read it; empty where there is none
 * @param of code of the rule or of the good; empty where it is neither
 * @param what its name
 * @param points what the household gains; below zero for what it gives away
 * @param pieces what the shop gains
 * @param times how often the rule was met
 * @param month in which it counts, as 2026-11: that of what it sets right, where it does
 * @param by id of the member who said so; null for the clock
 * @param checked id of who confirmed it; null where nobody had to, or nobody has
 * @param counters code of the entry that it sets right; null for none
 * @param countered code of the entry that sets this one right; null for none
 * @param reason why, in words; may be empty
 */
public record Entry(String code, long version, Kind kind, State state, String branch, @Nullable String household,
        String head, String of, String what, long points, long pieces, int times, String month, @Nullable String by,
        Instant at, @Nullable String checked, @Nullable String counters, @Nullable String countered, String reason) {

    /** Names are in the store: never change one. */
    public enum Kind {

        /** 加分. */
        GIVEN,
        /** 兑换. */
        BOUGHT,
        /** 补货. */
        STOCKED,
        /** 盘点. */
        COUNTED,
        /** Points whose time is over. */
        ENDED,
        /** The household is there no more. */
        CLOSED

    }

    /** Names are in the store: never change one. */
    public enum State {

        /** For the word of the supervision. */
        WAITING, BOOKED,
        /** Nobody confirmed it, or it was taken back before. */
        LAPSED

    }

    static final DueKind LAPSES = new DueKind('a', "POINTS_LAPSE");

    /** So long an entry may be set right. */
    static final Duration OPEN = Duration.ofDays(7);

    /** So long it waits to be confirmed: the longest holidays are shorter. */
    static final Duration WAITS = Duration.ofDays(14);

    public static final DocumentKind<Entry> KIND = new DocumentKind<>("points", Entry.class,
            code -> new Entry(code, 0, Kind.GIVEN, State.LAPSED, "", null, "", "", "", 0, 0, 0, "", null, Instant.EPOCH,
                    null, null, null, ""),
            Entry::code, Entry::version, (e, version) -> e.versioned(version), Entry::standing);

    /** What a household gained or gave away. */
    static Entry of(String code, Kind kind, String branch, House house, What what, @Nullable String by, Instant at) {
        return new Entry(code, 0, kind, State.BOOKED, branch, house.id(), house.head(), what.code(), what.name(),
                what.points(), what.pieces(), what.times(), month(at).toString(), by, at, null, null, null, "");
    }

    /** What the shop has more or less, or is thought to. */
    static Entry ofShop(String code, Kind kind, String branch, What what, String by, Instant at) {
        return of(code, kind, branch, House.NONE, what, by, at);
    }

    /**
     * @param id null for none
     */
    record House(@Nullable String id, String head) {

        static final House NONE = new House(null, "");

    }

    /**
     * @param code of the rule or of the good
     */
    record What(String code, String name, long points, long pieces, int times) {

        static What rule(Rule rule, int times) {
            return new What(rule.code(), rule.name(), (long) rule.points() * times, 0, times);
        }

        static What bought(Good good, int pieces) {
            return new What(good.code(), good.name(), -(long) good.price() * pieces, -pieces, 0);
        }

        static What stocked(Good good, long pieces) {
            return new What(good.code(), good.name(), 0, pieces, 0);
        }

        static What points(long points) {
            return new What("", "", points, 0, 0);
        }

    }

    public static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(Hours.ZONE));
    }

    /** Codes of a household's entries, by when they were booked. */
    static String ofHousehold(String household) {
        return "points-of:" + household;
    }

    /** Codes of a branch's entries that were booked in a month. */
    static String inMonth(String branch, YearMonth month) {
        return "points-in:" + branch + ":" + month;
    }

    /** Codes of a branch's entries that wait to be confirmed. */
    static String waiting(String branch) {
        return "points-waiting:" + branch;
    }

    private Standing standing() {
        Map<String, Long> lists = new HashMap<>();
        if (state == State.WAITING) {
            lists.put(waiting(branch), at.toEpochMilli());
            return new Standing(lists, Set.of(), Map.of(LAPSES, at.plus(WAITS)));
        }
        if (state == State.BOOKED) {
            lists.put(inMonth(branch, month(at)), at.toEpochMilli());
            if (household != null) {
                lists.put(ofHousehold(household), at.toEpochMilli());
            }
        }
        return new Standing(lists, Set.of(), Map.of());
    }

    boolean booked() {
        return state == State.BOOKED;
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    /** Whether it may still be set right. */
    boolean open(Instant now) {
        return booked() && countered == null && counters == null && kind != Kind.ENDED && kind != Kind.CLOSED
                && !now.isAfter(at.plus(OPEN));
    }

    /** What sets it right. */
    Entry counter(String anew, String member, Instant when, String why) {
        return new Entry(anew, 0, kind, State.BOOKED, branch, household, head, of, what, -points, -pieces, -times,
                month, member, when, null, code, null, why);
    }

    Entry versioned(long to) {
        return with(to, state, month, at, checked, countered);
    }

    Entry waiting() {
        return with(version, State.WAITING, month, at, checked, countered);
    }

    Entry lapsed() {
        return with(version, State.LAPSED, month, at, checked, countered);
    }

    Entry confirmed(String member, Instant when) {
        return with(version, State.BOOKED, month(when).toString(), when, member, countered);
    }

    Entry counteredBy(String other) {
        return with(version, state, month, at, checked, other);
    }

    private Entry with(long newVersion, State now, String inMonth, Instant when, @Nullable String who,
            @Nullable String other) {
        return new Entry(code, newVersion, kind, now, branch, household, head, of, what, points, pieces, times, inMonth,
                by, when, who, counters, other, reason);
    }

}
