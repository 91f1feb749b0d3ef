package cn.lianhu.routing;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Post;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who of several holders of a post is meant on which day (值班).
 *
 * @param seat the post and where it is held
 * @param on members' ids by a day, or by a day of every week; the first goes before, and
 * may be empty: nobody in particular, this once
 * @param last what was changed last; null before the first time
 */
public record Duty(String seat, long version, Map<String, String> on, @Nullable Change last) {

    public static final DocumentKind<Duty> KIND = new DocumentKind<>("duty", Duty.class,
            seat -> new Duty(seat, 0, Map.of(), null), Duty::seat, Duty::version,
            (duty, version) -> new Duty(duty.seat, version, duty.on, duty.last));

    /** On a day that is somebody's in other weeks. */
    private static final String NOBODY = "";

    private static final Duration TAKEN_BACK_WITHIN = Duration.ofMinutes(10);

    /**
     * One change, which may be taken back.
     *
     * @param by the member who made it
     * @param what in words
     * @param before as it was
     */
    public record Change(String by, Instant at, String what, Map<String, String> before) {

        public Change {
            before = before == null ? Map.of() : Map.copyOf(before);
        }

    }

    public Duty {
        on = on == null ? Map.of() : Map.copyOf(on);
    }

    public static Query.DocumentOf<Duty> query(Post post, String scope) {
        return new Query.DocumentOf<>(KIND, post + " " + scope);
    }

    public static Duty of(Work work, Post post, String scope) {
        return work.document(KIND, post + " " + scope);
    }

    /** Who is meant on a day; empty: all of them. */
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(on.getOrDefault(day.toString(), on.get(day.getDayOfWeek().name())))
            .filter(member -> !member.equals(NOBODY));
    }

    /** Whether anybody in particular is meant on one of these. */
    public boolean set(Iterable<String> days) {
        for (String day : days) {
            if (ofOneDay(day) ? on(LocalDate.parse(day)).isPresent() : on.containsKey(day)) {
                return true;
            }
        }
        return false;
    }

    /** Those days that are not over, and the days of the week, in their order. */
    public Map<String, String> ahead(LocalDate today) {
        Map<String, String> ahead = new TreeMap<>(on);
        ahead.keySet().removeIf(key -> ofOneDay(key) && LocalDate.parse(key).isBefore(today));
        return ahead;
    }

    private static boolean ofOneDay(String key) {
        return Character.isDigit(key.charAt(0));
    }

    public static String key(LocalDate day) {
        return day.toString();
    }

    public static String key(DayOfWeek day) {
        return day.name();
    }

    /**
     * @param member null: nobody in particular any more
     */
    public Duty with(Iterable<String> days, @Nullable String member, String by, Instant at, String what) {
        Map<String, String> now = ahead(LocalDate.ofInstant(at, Hours.ZONE));
        for (String day : days) {
            if (member == null && ofOneDay(day) && on.containsKey(LocalDate.parse(day).getDayOfWeek().name())) {
                now.put(day, NOBODY);
            }
            else if (member == null) {
                now.remove(day);
            }
            else {
                now.put(day, member);
            }
        }
        return new Duty(seat, version, now, new Change(by, at, what, on));
    }

    /** What this member changed last, while it may be taken back. */
    public Optional<Change> lastOf(String member, Instant now) {
        return Optional.ofNullable(last)
            .filter(change -> change.by.equals(member) && !now.isAfter(change.at.plus(TAKEN_BACK_WITHIN)));
    }

    public Duty takenBack() {
        return last == null ? this : new Duty(seat, version, last.before, null);
    }

}
