package cn.lianhu.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of trouble, as the operator lists it in {@code categories.csv}.
 *
 * @param policy the name of the escalation policy whose limits count
 * @param skill what a member should be able to do to help; null when anybody can
 * @param words what people say when they mean this; finding one counts strongly
 * @param confidential whether nobody but the office may know who reported
 * @param photo whether a photo helps, so that the answer may ask for one
 * @param common whether it is everybody's trouble, so that others may follow a ticket of
 * it
 * @param hide whether who reported is kept from who handles it until he says that it may
 * be known
 * @param akin codes of the categories that are often told of with it and are one matter:
 * a burst pipe and a flooded road
 * @param standard its code among the categories of the province's hotline (12345); null
 * where there is none
 */
public record Category(String code, String name, String policy, @Nullable String skill, List<String> words,
        boolean confidential, boolean photo, boolean common, boolean hide, Set<String> akin, Set<Trait> traits,
        @Nullable String standard) {

    /** Akin to none, without traits. */
    public Category(String code, String name, String policy, @Nullable String skill, List<String> words,
            boolean confidential, boolean photo, boolean common, boolean hide) {
        this(code, name, policy, skill, words, confidential, photo, common, hide, Set.of(), Set.of(), null);
    }

    /** Neither to be followed nor hidden. */
    public Category(String code, String name, String policy, @Nullable String skill, List<String> words,
            boolean confidential, boolean photo) {
        this(code, name, policy, skill, words, confidential, photo, false, false);
    }

    public Category {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a category needs a code and a name");
        }
        words = List.copyOf(words);
        akin = Set.copyOf(akin);
        traits = Set.copyOf(traits);
    }

    public Category with(Trait trait) {
        Set<Trait> more = new HashSet<>(traits);
        more.add(trait);
        return new Category(code, name, policy, skill, words, confidential, photo, common, hide, akin, more, standard);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /**
     * Whether what is told of both in one message is likely one matter; as much so one
     * way as the other.
     */
    public boolean isAkinTo(Category other) {
        return akin.contains(other.code()) || other.akin().contains(code);
    }
}
