package cn.lianhu.conversation;

import cn.lianhu.casework.Tools;
import cn.lianhu.network.Finding;
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

    private static final int LOOKED_AT = 400;

    /** Looks for a place where people say it: at the beginning. Far on, looking takes long and finds little. */
    Finding place(String text, String homeGrid) {
        return places.get().find(text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT), homeGrid);
    }

    Network network() {
        return tools.network().get();
    }
}
