package cn.lianhu.choosing;

import cn.lianhu.ledger.DocumentKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the households and members of a grid wish for in a mutual choice. Nobody reads it
 * but who wished: the draft is made of it, and with that it goes.
 *
 * @param area code of the grid; of the branch for members who serve in none
 * @param round which choice it belongs to; null for none
 * @param households what they chose, by their ids
 * @param members what they offer, by their ids
 */
public record Wishes(String area, long version, @Nullable Instant round, Map<String, Choice> households,
        Map<String, Offer> members) {

    public static final DocumentKind<Wishes> KIND = new DocumentKind<>("choices", Wishes.class, Wishes::none,
            Wishes::area, Wishes::version,
            (w, version) -> new Wishes(w.area, version, w.round, w.households, w.members));

    /**
     * @param members ids, the one it wants most first
     * @param satisfied by member, how many tickets he handled it rated 满意
     * @param by contact of who said it; null where it was said for the household
     */
    public record Choice(List<String> members, Map<String, Integer> satisfied, @Nullable String by) {
    }

    /**
     * @param households ids, the one he would like most first
     * @param most how many he takes; null where he does not say
     * @param by contact of who said it
     */
    public record Offer(List<String> households, @Nullable Integer most, String by) {
    }

    public Wishes {
        households = households == null ? Map.of() : Map.copyOf(households);
        members = members == null ? Map.of() : Map.copyOf(members);
    }

    static Wishes none(String area) {
        return new Wishes(area, 0, null, Map.of(), Map.of());
    }

    /** Those of one choice; none of another. */
    Wishes of(@Nullable Instant which) {
        return Objects.equals(round, which) ? this : new Wishes(area, version, which, Map.of(), Map.of());
    }

    /** Nothing is left of them. */
    Wishes gone() {
        return new Wishes(area, version, null, Map.of(), Map.of());
    }

    /**
     * @param choice null where it does not choose any more
     */
    Wishes with(String household, @Nullable Choice choice) {
        return new Wishes(area, version, round, changed(households, household, choice), members);
    }

    /**
     * @param offer null where he offers nothing any more
     */
    Wishes offered(String member, @Nullable Offer offer) {
        return new Wishes(area, version, round, households, changed(members, member, offer));
    }

    private static <T> Map<String, T> changed(Map<String, T> all, String key, @Nullable T value) {
        Map<String, T> changed = new HashMap<>(all);
        if (value == null) {
            changed.remove(key);
        }
        else {
            changed.put(key, value);
        }
        return changed;
    }

}
