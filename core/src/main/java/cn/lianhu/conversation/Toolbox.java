package cn.lianhu.conversation;

import cn.lianhu.casework.Tools;
import cn.lianhu.network.Network;
import cn.lianhu.reading.Reader;
import cn.lianhu.routing.Routing;

/**
 * What understanding and answering works with.
 *
 * @param drafts whether words that may be the beginning of a report wait for more
 */
public record Toolbox(Tools tools, Reader reader, Routing routing, ChatLimits limits, boolean drafts) {

    Network network() {
        return tools.network().get();
    }
}
