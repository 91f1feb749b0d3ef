package cn.lianhu.triage;

import java.util.Optional;
import java.util.regex.Pattern;

/** Messages that are answered, but are no report. */
public enum SmallTalk {

    /**
     * What WeChat writes instead of a message the account cannot get: 【收到不支持的消息类型，暂无法显示】.
     */
    UNSUPPORTED("[【\\[]?收到不支持的消息类型.*"),
    GREETING("((您|你|你们|大家|书记|网格长|主任|领导|老师|同志)好|在吗|在不在|在么|有人吗|哈喽|嗨|喂|hello|hi|早|早上好|早安|上午好|中午好|下午好|晚上好|晚安"
            + "|(新年|节日|春节|中秋|元旦|国庆)快乐|老师|领导|同志|小助手|请问|打扰了|呀|啊|哦|呢)+"),
    THANKS("((好|好的|嗯|收到|知道了|明白了|行|可以)?(太|非常|十分|真的)?(谢谢|多谢|感谢|谢了|辛苦|辛苦了|麻烦了|麻烦您了|麻烦你了)"
            + "(您|你|你们|您们|大家|各位|书记|网格长|领导|党员|了|啊|啦|哈|呀|哦|咯|嘞|们)*)+"),
    OK("(好|好的|好吧|好嘞|好咯|好哒|嗯|嗯嗯|知道|知道了|收到|明白|明白了|行|可以|没事|没事了|不用了|哦|噢|ok|了解|对|是的|是|哈|呵|嘿" + "|的|了|啦|啊|呀|咯|嘞|吧)+"),
    /** A single character or emoji, punctuation alone, or a sticker such as [微笑]. */
    SINGLE("");

    private static final Pattern STICKER = Pattern.compile("\\[[^\\[\\]]{1,6}]|/:[^\\s]{1,8}");

    private static final Pattern AGREES = Pattern.compile("👌|👍|🆗|\\[(ok|好的|强|赞)]|/:ok|/:strong",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THANKFUL = Pattern.compile("🙏|🌹|\\[(合十|抱拳|玫瑰)]|/:@\\)|/:rose");

    /** 谢谢，知道了; 好的，在吗. */
    private static final Pattern MIXED = Pattern
        .compile("(?:" + once(GREETING) + "|" + once(THANKS) + "|" + once(OK) + ")+");

    /**
     * What is longer says more; and trying all ways to take a long text apart would take
     * for ever.
     */
    private static final int LONGEST = 24;

    private static final Pattern REPEATED = Pattern.compile("(.{1,2})\\1{2,}");

    private final Pattern whole;

    SmallTalk(String whole) {
        this.whole = Pattern.compile(whole);
    }

    /** What kind of small talk the whole message is; empty when it says anything more. */
    public static Optional<SmallTalk> of(String text) {
        String folded = PlainText.folded(text).strip();
        if (UNSUPPORTED.whole.matcher(folded).matches()) {
            return Optional.of(UNSUPPORTED);
        }
        String letters = PlainText.bare(STICKER.matcher(folded).replaceAll(""));
        if (letters.length() < 2) {
            return Optional.of(letters.matches("[好嗯行哦噢对是]") || AGREES.matcher(folded).find() ? OK
                    : letters.isEmpty() && THANKFUL.matcher(folded).find() ? THANKS : SINGLE);
        }
        letters = REPEATED.matcher(letters).replaceAll("$1$1");
        if (letters.length() > LONGEST) {
            return Optional.empty();
        }
        for (SmallTalk kind : new SmallTalk[] { GREETING, THANKS, OK }) {
            if (kind.whole.matcher(letters).matches()) {
                return Optional.of(kind);
            }
        }
        return MIXED.matcher(letters).matches() ? Optional.of(THANKS) : Optional.empty();
    }

    private static String once(SmallTalk kind) {
        String pattern = kind.whole.pattern();
        return pattern.substring(0, pattern.length() - 1);
    }

}
