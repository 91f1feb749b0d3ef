package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Cells;
import cn.lianhu.bot.wechat.Scenes;
import cn.lianhu.desk.Letters;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes on paper to a household or a member so that they can bind.
 *
 * @param kind 户 or 党员
 * @param where the household's address or the member's branch
 */
record Letter(String kind, String name, String where, String code, String text) {

    private static final String MEMBER = "党员";

    static final List<String> HEADER = List.of("类别", "姓名", "住址或支部", "绑定码", "二维码场景值", "信上的话");

    static Letter to(Household household) {
        return new Letter("户", household.head(), household.address(), code(household.bindCode()),
                household.head() + "家：您好！家里村里什么坏了、难了，在微信公众号“联户通”说一句就有人管。关注后扫这个码，或者发：绑定 " + code(household.bindCode())
                        + "。只给自家人用，最多8个人。");
    }

    static Letter to(Member member, Network network) {
        String branch = member.branch() == null ? "" : network.branch(member.branch()).map(Branch::name).orElse("");
        return new Letter(MEMBER, member.name(), branch, code(member.bindCode()), member.name()
                + "同志：您好！联户的事都在微信公众号“联户通”里接。关注后扫这个码，或者发：绑定 " + code(member.bindCode()) + "。只能用一次，请本人用；换了手机请书记重置。");
    }

    /** Every household and member has one by the time letters are written. */
    private static String code(@Nullable String code) {
        return code == null ? "" : code;
    }

    Letters.Letter printed() {
        return new Letters.Letter(kind.equals(MEMBER), name, where, code);
    }

    List<String> cells() {
        return List.of(Cells.harmless(kind), Cells.harmless(name), Cells.harmless(where), Cells.harmless(code),
                Cells.harmless(Scenes.binding(code)), Cells.harmless(text));
    }
}
