package cn.lianhu.routing;

import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import java.util.List;

/**
 * A decision to whom a ticket goes.
 *
 * @param handlers ids; several where a post has several holders; empty when nobody can be
 * reached or the place is asked
 * @param place where the matter is taken to be
 * @param reasons why it goes there and who was skipped, in words, for the history
 * @param asksPlace whether it waits for the reporter to say where
 */
public record Assignment(Level level, List<String> handlers, Place place, List<String> reasons, boolean asksPlace) {

    public Assignment {
        handlers = List.copyOf(handlers);
        reasons = List.copyOf(reasons);
    }

    public String why() {
        return String.join("；", reasons);
    }
}
