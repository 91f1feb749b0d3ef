package cn.lianhu.sandbox.replay.year;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often what happened in the scheme around the tickets, by what the chats said of it.
 */
final class SchemeCounts {

    /**
     * What is said of each once it is done. The first group is what counts: a number, or
     * names; without one it counts once.
     */
    enum What {

        LISTS("这周该走访的(?:\\d+)户"), VISITED("记上了：(.+?)，今天走访过"), NOBODY("这次没见到人，不算走访"), ASKED("请您上门看看(?:.+?)家（"),
        PROMISED("记下了，联户的人家看得到"), KEPT("记下了：第\\d+条"), BEGUN("的互选开始了，到"), CHOSE("记下了：您家想请"), CHOSE_FOR("记下了：.+?家想请"),
        PUBLISHED("公布了：.+?有\\d+户换了联户党员"), MOVED("公布了：.+?有(\\d+)户换了联户党员"), AS_BEFORE("的互选结束了：没有要换的"),
        GIVEN("加好了：.+? \\+(\\d+)分"), BOUGHT("换好了：.+?用了(\\d+)分"), BOUGHTS("换好了："), SOLD_OUT("不够了。"),
        SUGGESTED("这是条建议，也列给村里人看了"), WANTED("记下了，(?:现在)?\\d+户赞成");

        private final Pattern pattern;

        What(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

    }

    private final AtomicLongArray counts = new AtomicLongArray(What.values().length);

    /** Takes what the account wrote to somebody. */
    void heard(String text) {
        for (What what : What.values()) {
            Matcher matcher = what.pattern.matcher(text);
            while (matcher.find()) {
                counts.addAndGet(what.ordinal(), of(matcher.groupCount() == 0 ? null : matcher.group(1)));
            }
        }
    }

    private static long of(@Nullable String counted) {
        if (counted == null) {
            return 1;
        }
        return counted.chars().allMatch(Character::isDigit) ? Long.parseLong(counted) : counted.split("、").length;
    }

    long of(What what) {
        return counts.get(what.ordinal());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("走访　　一周的单子 " + of(What.LISTS) + " 份；走访 " + of(What.VISITED) + " 户次，没见到人 " + of(What.NOBODY)
                + " 次；请人上门 " + of(What.ASKED) + " 次");
        lines.add("承诺　　" + of(What.PROMISED) + " 位写了，做到了 " + of(What.KEPT) + " 条");
        lines.add("互选　　" + of(What.BEGUN) + " 个村开始，" + (of(What.PUBLISHED) + of(What.AS_BEFORE)) + " 个村定了；自己选的 "
                + of(What.CHOSE) + " 户，代选 " + (of(What.CHOSE_FOR) - of(What.CHOSE)) + " 户；换了人联的 " + of(What.MOVED)
                + " 户");
        lines.add("积分　　加了 " + of(What.GIVEN) + " 分；换东西 " + of(What.BOUGHTS) + " 回，用了 " + of(What.BOUGHT) + " 分，没货 "
                + of(What.SOLD_OUT) + " 回");
        lines.add("建议　　" + of(What.SUGGESTED) + " 条，又有 " + of(What.WANTED) + " 户次赞成");
        return lines;
    }

}
