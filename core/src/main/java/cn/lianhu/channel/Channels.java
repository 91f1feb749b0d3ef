package cn.lianhu.channel;

import cn.lianhu.notification.Notice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The channels of the account. */
public final class Channels {

    private final Channel first;

    private final Map<String, Channel> others = new LinkedHashMap<>();

    /**
     * @param first the one whose contacts are written without its name
     * @throws IllegalArgumentException when two have one name, or one the name by which
     * those are known who are not bound
     */
    public Channels(Channel first, List<Channel> others) {
        this.first = first;
        for (Channel other : others) {
            if (!Notice.bound(new Contact(other.name(), "").written()) || this.others.put(other.name(), other) != null
                    || other.name().equals(first.name())) {
                throw new IllegalArgumentException("no channel can have the name " + other.name());
            }
        }
    }

    /** All ways to people, those of the first channel first. */
    public List<Channel.Step> ladders() {
        return Stream.concat(Stream.of(first), others.values().stream()).flatMap(c -> c.ladder().stream()).toList();
    }

    /** What people call a way; empty for none. */
    public String title(Notice.Rung rung) {
        return ladders().stream()
            .filter(step -> step.rung().equals(rung))
            .map(Channel.Step::title)
            .findFirst()
            .orElse("");
    }

    /** On which one somebody is; the first for whoever is on none that is known. */
    public Channel of(String contact) {
        return others.getOrDefault(Contact.of(contact).channel(), first);
    }

}
