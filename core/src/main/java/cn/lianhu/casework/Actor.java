package cn.lianhu.casework;

import cn.lianhu.people.Person;
import cn.lianhu.sight.Viewer;

/**
 * Who acts.
 *
 * @param openid null for the clock
 * @param household null when he is bound to none
 * @param member null when he is no member
 */
public record Actor(String openid, String household, String member) {

    public static final Actor CLOCK = new Actor(null, null, null);

    public static Actor of(Person person) {
        return new Actor(person.openid(), person.household(), person.member());
    }

    public Viewer viewer() {
        return new Viewer(openid, household, member);
    }

    /**
     * What the history calls him: a member by his id, anybody else by openid; null for
     * the clock.
     */
    public String name() {
        return member != null ? member : openid;
    }
}
