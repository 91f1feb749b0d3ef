package cn.lianhu.bot.why;

import cn.lianhu.bot.redis.ToldNotice;
import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What became of a notice, in words. */
final class Outcome {

    private static final Map<String, String> WHY = Map.ofEntries(Map.entry("not bound", "没绑定微信"),
            Map.entry("no open window", "客服消息的窗口没开"), Map.entry("no template", "客服消息的窗口没开，也没有这种模板"),
            Map.entry("the templates are being read", "模板还没读到"), Map.entry("told with a later one", "和后面一条一起说了"),
            Map.entry("a later one of its ticket", "有了后面一条"), Map.entry("past", "事情已经过去"),
            Map.entry("kept closer", "后来要保密，原来的不发"), Map.entry("a newer digest", "有了新的一份"),
            Map.entry("what did not fit is owed", "照片、语音等他来消息再给"));

    /** By their names where there is no word for them: those of other channels. */
    private static final Map<Rung, String> WAYS = Map.of(WechatChannel.CHAT, "客服消息", WechatChannel.TEMPLATE, "模板消息",
            Rung.KEPT, "放在答复里", Rung.NONE, "没有记是哪条路");

    /**
     * The platform's code; its message is not told, as nobody knows what stands in it.
     */
    private static final Pattern CODE = Pattern.compile("(-?\\d{1,6}) .*", Pattern.DOTALL);

    private Outcome() {
    }

    /** Whether it has reached nobody yet. */
    static boolean isMissing(Notice notice) {
        return notice.fate() == Fate.KEPT || notice.fate() == Fate.PENDING;
    }

    static String of(ToldNotice told, Instant now) {
        Notice notice = told.notice();
        return switch (notice.fate()) {
            case PENDING -> notice.notBefore() != null && notice.notBefore().isAfter(now)
                    ? "还没发，夜里不打扰，等到 " + WhyPage.at(notice.notBefore()) : "还没发完，正在发或等着再试";
            case SENT -> "已发出，" + way(notice.rung());
            case SEEN -> "他来消息时看到了" + because(told.why());
            case KEPT -> "没发到，留着等他来消息" + because(told.why());
            case HANDED_OVER -> "没发到，已请人当面告诉" + because(told.why());
            case REPLACED -> "不单发了" + because(told.why());
        };
    }

    private static String way(Rung rung) {
        return WAYS.getOrDefault(rung, rung.name());
    }

    private static String because(@Nullable String why) {
        if (why == null) {
            return "";
        }
        Matcher code = CODE.matcher(why);
        String words = why.startsWith("in doubt") ? "发的时候断了，不知道到没到，不重发"
                : code.matches() ? "平台退回，错误码 " + code.group(1) : WHY.getOrDefault(why, "平台说没送到");
        return "（" + words + "）";
    }

}
