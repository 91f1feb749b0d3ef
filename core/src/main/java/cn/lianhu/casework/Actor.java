package cn.lianhu.casework;

import cn.lianhu.people.Person;
import cn.lianhu.sight.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param contact null for the clock
 * @param household null when he is bound to none
 * @param member null when he is no member
 */
public record Actor(@Nullable String contact, @Nullable String household, @Nullable String member) {

    public static final Actor CLOCK = new Actor(null, null, null);

    public static Actor of(Person person) {
        return new Actor(person.contact(), person.household(), person.member());
    }

    public Viewer viewer() {
        return new Viewer(contact, household, member);
    }

    /**
     * His id, where only members have the right to what is done.
     * @throws IllegalStateException when he is none: a mistake of the program
     */
    public String asMember() {
        return somebody(member);
    }

    /**
     * His contact, where only people have the right to what is done, and never the clock.
     * @throws IllegalStateException for the clock: a mistake of the program
     */
    public String asPerson() {
        return somebody(contact);
    }

    private static String somebody(@Nullable String who) {
        if (who == null) {
            throw new IllegalStateException("somebody acts who has no right to");
        }
        return who;
    }

    /** In whose name he rates: his household's, else his own. */
    public String judge() {
        return household != null ? household : asPerson();
    }

    /**
     * What the history calls him: a member by his id, anybody else by contact; null for
     * the clock.
     */
    public @Nullable String name() {
        return member != null ? member : contact;
    }
}
