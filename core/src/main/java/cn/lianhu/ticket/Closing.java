package cn.lianhu.ticket;

import cn.lianhu.network.Level;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How it ended, or is about to.
 *
 * @param resolvedBy id of who said it is done; null when rejected
 * @param resolvedAt the level it was resolved at, or of the post that rejected it
 * @param words what was done, or why it was rejected
 * @param duty the level whose post has to close it now; null when it is not to be closed
 * by anybody
 * @param endedBy id of who closed or rejected it; null before
 * @param opinion what the closer added; may be empty
 * @param reached when the closing notice reached the reporter; null before
 * @param ratings one rating a household, or a person without one; what was asked by phone
 * under a name of its own
 */
public record Closing(@Nullable String resolvedBy, Level resolvedAt, String words, @Nullable Level duty,
        @Nullable String endedBy, @Nullable Instant endedAt, String opinion, @Nullable Instant reached,
        Map<String, Rating> ratings) {

    private static final String BY_PHONE = "phone:";

    public static Closing resolved(String by, Level at, String words, @Nullable Level duty) {
        return new Closing(by, at, words, duty, null, null, "", null, Map.of());
    }

    public static Closing rejected(String by, Level post, String why, Instant at) {
        return new Closing(null, post, why, null, by, at, "", null, Map.of());
    }

    public Closing dutyOf(Level level) {
        return new Closing(resolvedBy, resolvedAt, words, level, endedBy, endedAt, opinion, reached, ratings);
    }

    public Closing closed(@Nullable String by, Instant at, String withOpinion) {
        return new Closing(resolvedBy, resolvedAt, words, null, by, at, withOpinion, reached, ratings);
    }

    public Closing reachedAt(@Nullable Instant at) {
        return new Closing(resolvedBy, resolvedAt, words, duty, endedBy, endedAt, opinion, at, ratings);
    }

    /** The ratings stay, who gave them does not. */
    public static Map<String, Rating> withoutRaters(Map<String, Rating> ratings) {
        Map<String, Rating> all = new LinkedHashMap<>();
        ratings
            .forEach((who, rating) -> all.put((who.startsWith(BY_PHONE) ? BY_PHONE : "") + "-" + all.size(), rating));
        return Map.copyOf(all);
    }

    /** The rating stays, who gave it does not. */
    public Closing withoutRater(String contact) {
        if (!ratings.containsKey(contact)) {
            return this;
        }
        Map<String, Rating> all = new LinkedHashMap<>(ratings);
        all.put("-" + all.size(), all.remove(contact));
        return new Closing(resolvedBy, resolvedAt, words, duty, endedBy, endedAt, opinion, reached, Map.copyOf(all));
    }

    /**
     * Under what the rating of a household stands that somebody asked by phone; apart
     * from what it says itself.
     */
    public static String byPhone(String household) {
        return BY_PHONE + household;
    }

    /** What was rated, by the people themselves or when asked by phone. */
    public Set<Rating> given(boolean byPhone) {
        return ratings.entrySet()
            .stream()
            .filter(e -> e.getKey().startsWith(BY_PHONE) == byPhone)
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    }

    public Closing rated(String household, Rating rating) {
        Map<String, Rating> all = new LinkedHashMap<>(ratings);
        all.put(household, rating);
        return new Closing(resolvedBy, resolvedAt, words, duty, endedBy, endedAt, opinion, reached, Map.copyOf(all));
    }
}
