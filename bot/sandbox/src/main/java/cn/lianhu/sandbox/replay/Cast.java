package cn.lianhu.sandbox.replay;

import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who appears in a file, with phones. */
final class Cast {

    /**
     * @param code of his letter; empty for a stranger
     */
    record Player(String openid, String shown, String code) {
    }

    private final Map<String, Player> players = new LinkedHashMap<>();

    private final Network network;

    Cast(Network network, List<ReplayRow> rows) {
        this.network = network;
        rows.forEach(row -> players.computeIfAbsent(row.who(), this::player));
    }

    private Player player(String who) {
        return network.household(who)
            .map(Cast::resident)
            .or(() -> network.member(who).map(this::member))
            .orElseGet(() -> new Player("oStranger" + Integer.toHexString(who.hashCode()), who, ""));
    }

    private static Player resident(Household household) {
        return new Player(openid(household.id()), household.head(), letter(household.bindCode()));
    }

    private static String letter(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static String openid(String id) {
        return "o" + id.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private Player member(Member member) {
        String post = network.postsOf(member.id()).stream().map(p -> p.post().title()).findFirst().orElse("党员");
        return new Player(openid(member.id()), member.name() + "（" + post + "）", letter(member.bindCode()));
    }

    Player of(String who) {
        return players.computeIfAbsent(who, this::player);
    }

    Collection<Player> all() {
        return players.values();
    }

    /**
     * Those of the network whose first row does not say how they came to the account:
     * bound before it begins.
     */
    List<Player> boundBefore(List<ReplayRow> rows) {
        Map<String, Deed> first = new LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.who(), row.deed()));
        return first.entrySet()
            .stream()
            .filter(e -> e.getValue() != Deed.BIND && e.getValue() != Deed.FOLLOW)
            .map(e -> of(e.getKey()))
            .filter(player -> !player.code().isEmpty())
            .toList();
    }

}
