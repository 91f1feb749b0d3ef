package cn.lianhu.conversation;

import cn.lianhu.casework.Tools;
import cn.lianhu.network.Network;
import cn.lianhu.network.PlaceFinder;
import cn.lianhu.routing.Routing;
import cn.lianhu.triage.Answers;
import cn.lianhu.triage.Classifier;
import cn.lianhu.triage.Danger;
import java.util.function.Supplier;

/** What understanding and answering works with. */
public record Toolbox(Tools tools, Supplier<PlaceFinder> places, Classifier classifier, Danger danger, Answers answers,
        Routing routing, ChatLimits limits) {

    Network network() {
        return tools.network().get();
    }
}
