package cn.lianhu.casework;

import cn.lianhu.escalation.Timing;
import cn.lianhu.network.Network;
import cn.lianhu.routing.Chain;
import cn.lianhu.sight.Sights;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Tell;
import cn.lianhu.texts.Texts;
import cn.lianhu.triage.Categories;
import java.util.function.Supplier;

/** What every act works with. */
public record Tools(Supplier<Network> network, Categories categories, Texts texts, Naming naming, Tell tell,
        Timing timing, Chain chain, Standings standings, Rights rights, CaseSettings settings) {

    /** What anybody may see of a ticket. */
    public Sights sights() {
        return naming.sights();
    }
}
