package cn.lianhu.visits;

import cn.lianhu.writing.Plain;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words behind the names make of a visit. */
public final class VisitWords {

    /** Characters; what is longer is no note. */
    public static final int LONGEST = 60;

    private static final String CLAUSE = "(?:^|[,.;:!?、。\\s])";

    private static final String END = "(?:了|他|她|人|的|老人家?|本人|他们|两?老|啊|呀|哦|嘛|呢|咯|哟){0,3}(?:$|[,.;:!?、。\\s])";

    private static final Pattern NOBODY = Pattern.compile(CLAUSE + "(?:(?!说|讲|问|电话|道)[^,.;:!?、。\\s]){0,12}?"
            + "(?:没有?人应|没有?人在|没有?人开门|没有?在家|没有?在屋|没有?见到|没有?见着|没有?看到人|没有?碰到|没有?遇到"
            + "|不在家|人不在|叫不应|喊不应|敲不开|(?:门|大门)?锁着门?|家里没有?人|没有?人)" + END);

    private static final Pattern SEEN_AFTER_ALL = Pattern
        .compile("(?<![没有])(?:见到了|见着了|碰到了|遇到了|在家了)|(?:后来|今天)(?:见|碰|遇)到");

    private static final Pattern SIGNS = Pattern
        .compile("灯(?:还|都)?(?:亮|开)着|电视(?:还|都)?(?:响|开)着|(?:手机|电话).{0,5}(?:屋|家|里).{0,2}响"
                + "|异味|怪味|臭|呻吟|哼哼|反锁|里面.{0,4}(?:声|响)|(?:好|几|两|三|四|五|多)天(?:没|不)[有见出]|没动静|没声音|一直没(?:出|开)|血");

    private static final String DAY = "今天|明天|后天|今晚|明早|明晚|下午|上午|中午|晚上|早上|傍晚|一会儿?|等一?下|等会儿?"
            + "|待会儿?|马上|这就|下?(?:周|星期)[一二三四五六日天]|\\d{1,2}点半?";

    private static final Pattern COMES = Pattern.compile("(?:我|先)?((?:" + DAY + ")+)(?:我?(?:就|要|会|再|想|准备|打算)?)"
            + "(?:去|来|到|过去|过来|上门)(?:他家|他们家|她家|您家|家里)?(?:看看|看一看|看一下|看|一趟|一下|坐坐)?[.。!]?");

    private static final Pattern NOT_SO = Pattern.compile("(?:我)?(?:记错了?|点错了?|按错了?|搞错了?|弄错了?|没去成?|没有去|还没去)[.。!]?");

    private VisitWords() {
    }

    /** No visit: whoever lives there was not seen. */
    public static boolean nobodyThere(String words) {
        String plain = Plain.line(words);
        return NOBODY.matcher(plain).find() && !SEEN_AFTER_ALL.matcher(plain).find();
    }

    /** What is said besides that nobody was there. */
    public static String besides(String words) {
        return NOBODY.matcher(Plain.line(words)).replaceAll(" ").strip();
    }

    /** Something there that must not wait, where nobody opens. */
    public static boolean showsDanger(String words) {
        return SIGNS.matcher(Plain.line(words)).find();
    }

    /** When he says that he is about to go: no visit yet. */
    public static Optional<String> comes(String words) {
        Matcher coming = COMES.matcher(Plain.line(words).strip());
        return coming.matches() ? Optional.of(coming.group(1)) : Optional.empty();
    }

    /** The visit said just before was none. */
    public static boolean takesBack(String words) {
        return NOT_SO.matcher(Plain.line(words).strip()).matches();
    }

    public static boolean tooLong(String words) {
        return words.codePointCount(0, words.length()) > LONGEST;
    }

}
