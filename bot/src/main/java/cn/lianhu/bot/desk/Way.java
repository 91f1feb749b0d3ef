package cn.lianhu.bot.desk;

import cn.lianhu.desk.TicketSheet.Told;
import cn.lianhu.desk.Unreached;
import cn.lianhu.people.NoWay;

/**
 * By which way somebody was told, whether it arrived, and why none reaches him, in words.
 */
public final class Way {

    private Way() {
    }

    public static String of(Told told) {
        return switch (told.fate()) {
            case PENDING -> "等着发";
            case SENT -> "发到了" + (told.way().isEmpty() ? "" : "（" + told.way() + "）");
            case SEEN -> "他来消息时看到了";
            case KEPT -> "没发到，等他来消息";
            case HANDED_OVER -> "没发到，请人当面告诉了";
            case REPLACED -> "和后面一条一起说了";
        };
    }

    /** Why no message reaches somebody. */
    public static String why(Unreached one) {
        NoWay why = one.why();
        if (!one.bound()) {
            return "还没绑定";
        }
        return why == null ? "微信说送不到" : switch (why) {
            case UNFOLLOWED -> "取消关注了";
            case SWITCHED_OFF -> "关了公众号的消息";
            case BLACKLISTED -> "被公众号拉黑了";
            case NOT_FOUND -> "微信里找不到他了";
            case LIMITED -> "微信号被限制了";
        };
    }

    /** What to do so that messages reach him again. */
    public static String remedy(Unreached one) {
        NoWay why = one.why();
        if (!one.bound()) {
            return "把绑定信给他，请他扫码";
        }
        return why == null ? "打电话告诉他，请他给公众号发一句话" : switch (why) {
            case UNFOLLOWED -> "请他再关注一次";
            case SWITCHED_OFF -> "请他打开公众号的“接收消息”";
            case BLACKLISTED -> "请管公众号的人放出来";
            case NOT_FOUND -> "发“重置绑定”加他的名字，请他重新绑";
            case LIMITED -> "打电话告诉他，等微信恢复";
        };
    }

}
