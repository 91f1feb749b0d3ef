package cn.lianhu.people;

import java.util.ArrayList;
import java.util.List;

/** Who of a household is bound in the chat, by openid. */
public record Occupants(String household, long version, List<String> openids) {

    /** A household's code serves up to so many people. */
    public static final int MOST = 8;

    public static Occupants none(String household) {
        return new Occupants(household, 0, List.of());
    }

    public Occupants with(String openid) {
        if (openids.contains(openid)) {
            return this;
        }
        List<String> all = new ArrayList<>(openids);
        all.add(openid);
        return new Occupants(household, version, List.copyOf(all));
    }

    public Occupants without(String openid) {
        return new Occupants(household, version, openids.stream().filter(o -> !o.equals(openid)).toList());
    }
}
