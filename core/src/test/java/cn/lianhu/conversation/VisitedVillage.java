package cn.lianhu.conversation;

import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Network;
import java.util.Map;
import java.util.Set;

/**
 * The demo network, in which some of those whom 李长顺 is linked to are looked after more
 * closely: 徐启明 lives alone, 肖玉英 is ill, 黄桂花 has low income.
 */
final class VisitedVillage {

    private static final Map<String, HouseholdKind> KINDS = Map.of("H0043", HouseholdKind.LIVES_ALONE, "H0039",
            HouseholdKind.ILL, "H0035", HouseholdKind.RELIEF);

    private VisitedVillage() {
    }

    static Network network() {
        Network demo = DemoNetwork.NETWORK;
        return new Network(demo.townships(), demo.branches(), demo.grids(), demo.members(),
                demo.households().stream().map(VisitedVillage::house).toList(), demo.postings());
    }

    private static Household house(Household house) {
        HouseholdKind kind = KINDS.get(house.id());
        return house.withKinds(kind == null ? Set.of() : Set.of(kind)).withPhone(kind == null ? null : "13900001111");
    }

    static Chat chat() {
        return Chat.on(network());
    }

}
