package cn.lianhu.sight;

import cn.lianhu.chat.Phone;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.ticket.Report;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Words of a report without what would tell who sent it. */
public final class Masked {

    private static final String SOMEBODY = "某某";

    private static final int LONGEST_NAME = 12;

    private static final Pattern CALLS_HIMSELF = Pattern
        .compile("(我叫|我的?名字[叫是]|本人叫?|姓名[:：]?)\\p{IsHan}{2,4}(?=[，,。；;！!、\\s]|$)");

    /**
     * Phones at home, cards, plates, bank accounts: whatever is that long tells somebody,
     * and nothing of the matter.
     */
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９A-Za-z][0-9０-９A-Za-z -]{4,}[0-9０-９A-Za-z]");

    private static final Pattern DOOR = Pattern.compile("[0-9０-９一二三四五六七八九十百]+(号(?!线)|室|幢|栋|单元|房(?!子|屋))([0-9]{1,4})?");

    /** A house, not a day of a month. */
    private static final Pattern HOUSE = Pattern.compile("([组村巷路街弄区])\\s*[0-9０-９一二三四五六七八九十百]+号");

    private static final String SURNAMES = "[" + "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪任姜范姚谭廖邹熊陆郝孔"
            + "崔康毛邱秦史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚庞樊殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐莫庄辛祝左涂祁耿牟卜肖詹"
            + "关苗凌费纪靳盛童欧甄项曲游裴席卫查屈鲍覃霍隋甘景薄司柏宁柯阮桂闵解柴房邬" + "]";

    /** Those that no other word begins with behind 老: not 老毛病, 老关着. */
    private static final String OLD = "老[" + "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯于董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜夏钟汪姜范姚谭廖邹熊陆郝孔崔康邱秦"
            + "史侯邵孟雷钱汤尹黎易武乔贺赖龚庞樊殷陶洪翟颜倪严芦季俞鲁葛韦尤毕聂焦邢岳齐莫庄辛祝左涂祁耿牟卜肖詹苗纪靳盛欧甄游裴席卫屈鲍覃霍隋甘薄" + "司柏宁柯阮桂闵柴邬" + "]";

    private static final String NO_PLACE = "(?![村庄湾组沟屯坊坪寨坝巷岭山口桥塘井园屋房路街厂])";

    /** Somebody by his family: 老张, 谢大娘, 李家的. */
    private static final Pattern FAMILY = Pattern.compile(OLD + "家?" + NO_PLACE + "|" + SURNAMES
            + "\\p{IsHan}?(?:大爷|大娘|大妈|大伯|大叔|大婶|大嫂|婶子|嫂子|师傅|老师|医生|老板|奶奶|爷爷|阿姨|阿婆|伯伯)|"
            + "(?:(?<!\\p{IsHan})|(?<=[和跟给到把是替为请问与对差剩]))" + SURNAMES + "家" + NO_PLACE);

    private Masked() {
    }

    /** The report as one in confidence. */
    public static Report secret(Report report) {
        return report.hidden(Phone.hidden(report.words()));
    }

    /**
     * Words on one line without any name, number or address by which somebody could be
     * told: whoever it is.
     */
    public static String nameless(String words, Network network) {
        String left = families(named(Phone.hidden(words.replaceAll("\\s+", " ").strip()), network));
        return DOOR.matcher(NUMBER.matcher(left).replaceAll("…")).replaceAll("某$1");
    }

    /** Words without the people in them; days, sums and phones stay. */
    public static String unnamed(String words, Network network) {
        return HOUSE.matcher(families(named(words, network))).replaceAll("$1某号");
    }

    private static String named(String words, Network network) {
        StringBuilder left = new StringBuilder(words);
        for (int from = 0; from < left.length(); from++) {
            for (int length = LONGEST_NAME; length >= 2; length--) {
                if (from + length <= left.length() && names(left.substring(from, from + length), network)) {
                    left.replace(from, from + length, SOMEBODY);
                }
            }
        }
        return left.toString();
    }

    private static String families(String words) {
        String named = CALLS_HIMSELF.matcher(words).replaceAll("$1" + SOMEBODY);
        return FAMILY.matcher(named).replaceAll(SOMEBODY);
    }

    private static boolean names(String words, Network network) {
        boolean word = Character.isLetterOrDigit(words.codePointAt(0))
                && Character.isLetterOrDigit(words.codePointBefore(words.length()));
        return word && (!network.membersNamed(words).isEmpty() || !network.householdsHeadedBy(words).isEmpty());
    }

    public static String words(String words, Report report, Sight sight, Network network) {
        String text = sight.sees(Part.PHONE) ? words : Phone.hidden(words);
        Optional<Household> house = Optional.ofNullable(report.household()).flatMap(network::household);
        if (!sight.sees(Part.FAMILY)) {
            text = house.map(Household::head).map(without(text, SOMEBODY)).orElse(text);
            text = Optional.ofNullable(report.member())
                .flatMap(network::member)
                .map(Member::name)
                .map(without(text, SOMEBODY))
                .orElse(text);
        }
        return sight.sees(Part.HOUSE) ? text : house.map(Household::address).map(without(text, "某处")).orElse(text);
    }

    private static Function<String, String> without(String text, String instead) {
        return name -> name.length() < 2 ? text : text.replace(name, instead);
    }

}
