package cn.lianhu.people;

import java.util.ArrayList;
import java.util.List;

/** Who of a household is bound in the chat, by contact. */
public record Occupants(String household, long version, List<String> contacts) {

    /** A household's code serves up to so many people. */
    public static final int MOST = 8;

    public static Occupants none(String household) {
        return new Occupants(household, 0, List.of());
    }

    public Occupants with(String contact) {
        if (contacts.contains(contact)) {
            return this;
        }
        List<String> all = new ArrayList<>(contacts);
        all.add(contact);
        return new Occupants(household, version, List.copyOf(all));
    }

    public Occupants without(String contact) {
        return new Occupants(household, version, contacts.stream().filter(o -> !o.equals(contact)).toList());
    }
}
