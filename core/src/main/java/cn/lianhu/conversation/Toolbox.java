package cn.lianhu.conversation;

import cn.lianhu.casework.Tools;
import cn.lianhu.network.Network;
import cn.lianhu.reading.Reader;
import cn.lianhu.routing.Routing;

/** What understanding and answering works with. */
public record Toolbox(Tools tools, Reader reader, Routing routing, ChatLimits limits) {

    Network network() {
        return tools.network().get();
    }
}
