package cn.lianhu.ledger;

import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import java.util.Map;
import java.util.Set;

/** The documents of people. */
public final class PeopleKinds {

    /** Members whose day's list has something in it. */
    public static final String RATED = "rated";

    public static final DocumentKind<Person> PERSON = new DocumentKind<>("p", Person.class, Person::unknown,
            Person::contact, Person::version, (p, version) -> new Person(p.contact(), version, p.following(),
                    p.household(), p.member(), p.grid(), p.forgetAt(), p.conversation()));

    public static final DocumentKind<Staff> STAFF = new DocumentKind<>("s", Staff.class, Staff::unknown, Staff::member,
            Staff::version,
            (s, version) -> new Staff(s.member(), version, s.contact(), s.reachable(), s.awayUntil(), s.deputy(),
                    s.standsInFor(), s.noWay(), s.rated()),
            s -> s.rated().isEmpty() ? Standing.NOWHERE : new Standing(Map.of(RATED, 0L), Set.of(), Map.of()));

    public static final DocumentKind<Occupants> OCCUPANTS = new DocumentKind<>("o", Occupants.class, Occupants::none,
            Occupants::household, Occupants::version,
            (o, version) -> new Occupants(o.household(), version, o.contacts()));

    private PeopleKinds() {
    }

}
