package cn.lianhu.triage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from what stands around a dangerous word that nothing is happening now. In doubt it says no. */
final class CalmContext {

    private static final String GAP = "[^。！!？?；;，, \\n]";
    private static final Pattern NEGATED = Pattern.compile(
            "(没有?|未|并没有?|(?<!是)不是|并非|无|不会|不曾|不再)(再|真的?|人|有人|发生|出现|过)*$");
    private static final Pattern PREVENTED = Pattern.compile(
            "((预防|防止|防范|避免|以免|免得|谨防|严防|当心|(?<!不)小心|会不会|不怕|别(?!人|处|家|的))" + GAP + "{0,3}|防)$");
    private static final Pattern FEARED = Pattern.compile(
            "(担心|生怕|就怕|害怕|怕(?!是)|万一|要是|如果|假如|容易|可能会|迟早|会引起|会造成|会导致)" + GAP + "{0,6}$");
    private static final Pattern NEARLY = Pattern.compile(
            "(差点|差一点|险些|经常|老是|常常|总是|好几次|好几个|多次|几次|好多人|不少人)" + GAP + "{0,5}$");
    private static final Pattern PAST = Pattern.compile(
            "(上次|上回|去年|前年|以前|从前|曾经|当年|那年|早年|前些年|前几年|几年前|往年|上个月|小时候|历史上|年轻时)");
    private static final Pattern OVER = Pattern.compile(
            "(扑灭|灭掉了|已经灭了|火灭了|虚惊|出院了|已经找到|找到了|人没事|没事了|脱险|救上来了|救出来了|已经解除|已经处理|已经修好|已修好)");
    private static final Pattern TALK = Pattern.compile(
            "(宣传(?!栏|牌|车)|演练|演习|培训|讲座|预案|知识|保险|赔偿|补偿|报销|多少钱|理赔|丧葬|补助|救济|手册|标语|横幅|考试|电影|电视剧|电视里|新闻|小说|视频里"
                    + "|应急包|安全课|安全教育|预警)");
    private static final Pattern ADVICE = Pattern.compile("^(了?(时候?|的时候|以后|之后|后)|" + GAP + "{0,2}的?话)?" + GAP
            + "{0,4}(应该怎么|该怎么|应急|怎么预防|如何|怎样)");
    private static final Pattern NOW = Pattern.compile("(又|现在|正在|今天|今早|今晚|昨晚|这次|这回|刚|还在|救命|快来|快点|马上|赶快|赶紧|真的)");

    private static final Pattern LASTING = Pattern.compile("(一直|至今|到现在|还没|没人管|没人修|还是)");

    private final String text;

    CalmContext(String folded) {
        this.text = folded;
    }

    /** @param found where the words stand, as {@link DangerPattern#pattern()} finds them */
    boolean calm(DangerKind kind, Matcher found) {
        return unreal(kind, found.start()) || unreal(kind, found.start("last"))
                || notNow(kind, found.start(), found.end());
    }

    /** Denied, prevented, feared or nearly so, by what stands before the words in their clause. */
    private boolean unreal(DangerKind kind, int start) {
        String before = text.substring(clauseStart(start), start);
        if (NEGATED.matcher(before).find() || PREVENTED.matcher(before).find()) {
            return true;
        }
        return !kind.urgentWhenFeared() && (FEARED.matcher(before).find()
                || kind != DangerKind.FIRE_POWER && NEARLY.matcher(before).find());
    }

    private boolean notNow(DangerKind kind, int start, int end) {
        String sentence = text.substring(sentenceStart(start), sentenceEnd(end));
        String before = text.substring(sentenceStart(start), start);
        String after = text.substring(end, sentenceEnd(end));
        if (NOW.matcher(sentence).find()) {
            return false;
        }
        return happened(kind, before) || TALK.matcher(sentence).find() || OVER.matcher(after).find()
                || ADVICE.matcher(after).find();
    }

    /** A hazard that was never mended (去年就漏电，一直没人管) is not past; an accident is. */
    private boolean happened(DangerKind kind, String before) {
        return PAST.matcher(before).find() && !(kind.lasts() && LASTING.matcher(text).find());
    }

    private int clauseStart(int from) {
        return startOf(from, "。！!？?；;，, \n");
    }

    private int sentenceStart(int from) {
        return startOf(from, "。！!？?；;\n");
    }

    private int startOf(int from, String borders) {
        int start = from;
        while (start > 0 && borders.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private int sentenceEnd(int from) {
        int end = from;
        while (end < text.length() && "。！!？?；;\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
