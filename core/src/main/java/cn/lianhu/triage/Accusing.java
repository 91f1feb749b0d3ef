package cn.lianhu.triage;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hears that somebody complains of how an official behaves, and of which post. What was
 * learnt decides; patterns lower what it takes, or raise it where officials are only
 * mentioned. All texts come {@linkplain PlainText#folded folded}.
 */
public final class Accusing {

    /**
     * What it takes when nobody who could be meant is named; {@code docs/figures.md} has
     * what these thresholds cost.
     */
    private static final double SURE = -0.3;

    /**
     * An official is named: to miss it lets him read it, to hear it wrongly sends a lamp
     * to the county desk.
     */
    private static final double OF_AN_OFFICIAL = -0.8;

    /** A pattern hears it too. */
    private static final double PATTERN_TOO = -1.3;

    /** It is sorted among the complaints about officials. */
    private static final double SORTED_SO = -1.8;

    /** Thanks, a question after him, or what he let somebody know. */
    private static final double ONLY_MENTIONED = 0.3;

    /**
     * Says that somebody is to be called to account; 报告, 告诉, 广告 and the like are
     * something else.
     */
    private static final Pattern ACCUSES = Pattern.compile("举报|检举|控告|状告|告发|投诉|揭发|(?<![报广公转劝被忠原布预])告(?![诉知别示辞白急一])");

    private static final Pattern WRONG = Pattern
        .compile("贪|受贿|收(了|我|人家)?.{0,3}(钱|礼|红包|好处)|送礼|挪用|截留|私吞|侵占|优亲厚友|吃拿卡要|套取|骗取|虚报|冒领"
                + "|拉票|买票|贿选|不作为|以权谋私|滥用职权|乱收费|克扣|包庇|一手遮天|公款|占地|占为己有|违规|违建");

    private static final Pattern BEHIND = Pattern
        .compile("(家里?人?|的?(儿子|老婆|亲戚))?(自己)?[把又还竟敢]?(" + WRONG.pattern() + ")");

    private static final int NEAR = 8;

    private static final String OTHERS = "(儿子|弟弟|哥哥|老婆|亲戚|小舅子|女婿|侄子|家里?人|家)?";

    private static final String CONDUCT = "(自己(把|家|占|偷|拿|卖|盖|搭)|吃拿卡要|贪|收(了|我|人家|钱|礼|红包)|索|占|骂|打人|打我|打老百姓|欺负|欺压"
            + "|不管(事|我|老百姓)?|不作为|不办事" + "|推(三阻四|来推去|诿|脱)|优亲厚友|关系户|给(他|自己)?(亲戚|家里|弟弟|儿子|老婆|小舅子)"
            + "|私吞|截留|挪用|扣了|乱收费|送礼|刁难|态度|不公平|偏心" + "|喝酒|打牌|赌|从来(没|不)|没来过|没上过门|不上门|不接电话|包庇|一手遮天|拉票|违建|违规|霸)";

    private static final String SHORTLY = "[^。！!？?；;，,\\n]{0,6}?";

    private static final Pattern SAYS_CONDUCT = Pattern.compile(CONDUCT);

    private static final Pattern BEHAVES = Pattern.compile(OTHERS + SHORTLY + CONDUCT);

    private static final Pattern OFFICIAL = Pattern.compile("书记|主任|村长|支书|会计|文书|网格长|网格员|组长|队长|村干|干部|当官|工作队|镇长|乡长|村委|两委"
            + "|联户|党员|委员|河长|站长|所长|领导|出纳|片长|镇里|镇上|乡里|民政|林业站|社保所|国土所|城管|办事员|治保|妇联|值班");

    private static final Pattern POLITE = Pattern
        .compile("谢|表扬|锦旗|辛苦|热情|(说|讲|让|叫|通知|喊|教)(让|叫)?(我们?|你们?)?(来|去|填|报|发|把|办)"
                + "|电话(多少|打不通|是)|在不在|在吗|在村部吗|哪天|什么时候|啥时候|怎么(办|申请|填)|请.{0,6}(帮|来|派|主持)|麻烦");

    /** Before, or behind, the name of who only passes something on or is asked. */
    private static final Pattern ASKED = Pattern.compile("(跟|和|找|问|请|谢谢?|感谢|叫|让|听|告诉|我是|我叫)(了|过)?$");

    private static final Pattern SAYS = Pattern
        .compile("(书记|主任|同志|大?哥|大?姐|叔|伯|婶)?(说|讲|让我|叫我|教我|通知|答应|来看|来过|辛苦|你好|您好|家?(门口|旁边|附近|对面|后面|前面|那边|隔壁))");

    /** What a neighbour has that troubles others. */
    private static final Pattern NEIGHBOURS = Pattern.compile("(他?们?家|屋里)?(里|的|养的|那条|那只|又|天天){0,3}"
            + "(狗|鸡|鸭|鹅|猪|牛|羊|猫|蜂|树|竹|空调|音响|喇叭|水管|水沟|油烟|装修|垃圾|柴火|化粪池|厕所|墙|车|孩子|小孩|麻将)");

    private Accusing() {
    }

    /**
     * Whether it says of what: a wrong, or that somebody is to be called to account. Else
     * an official may just be named.
     */
    public static boolean plainly(String words) {
        String text = PlainText.folded(words);
        return heard(text) || ACCUSES.matcher(text).find() || WRONG.matcher(text).find()
                || SAYS_CONDUCT.matcher(text).find();
    }

    /**
     * Whether a text accuses.
     * @param score how much speaks for it by what was learnt
     * @param ofRegister whether it names somebody who holds a post
     */
    public static boolean in(String text, double score, boolean ofRegister) {
        if (score > PATTERN_TOO && heard(text) || directly(text) && !POLITE.matcher(text).find()) {
            return true;
        }
        if (POLITE.matcher(text).find()) {
            return score > ONLY_MENTIONED;
        }
        return score > SURE || score > OF_AN_OFFICIAL && (ofRegister || OFFICIAL.matcher(text).find());
    }

    /**
     * Whether what is sorted among the complaints about officials has anything of one,
     * and does not only mention them.
     */
    static boolean complains(String text, double score) {
        return score > SORTED_SO && !POLITE.matcher(text).find() || in(text, score, false);
    }

    /** Few words that say it all: 我要投诉书记. */
    private static boolean directly(String text) {
        return Stream.of(Post.values()).anyMatch(post -> post.direct.matcher(text).find());
    }

    private static boolean heard(String text) {
        for (Post post : Post.values()) {
            if (post.complaint.matcher(text).find()) {
                return true;
            }
        }
        return (ACCUSES.matcher(text).find() || text.contains("反映干部")) && WRONG.matcher(text).find();
    }

    /**
     * Whether the name that stands there is accused: 举报 or 告 close to it, or a wrong
     * right behind it.
     */
    public static boolean of(String text, int start, int end, double score) {
        if (mentions(text, start, end) || neighbours(text, end)) {
            return false;
        }
        String after = text.substring(end, Math.min(text.length(), end + NEAR));
        return ACCUSES.matcher(before(text, start)).find() || ACCUSES.matcher(after).find()
                || BEHIND.matcher(after).lookingAt()
                || score > PATTERN_TOO && BEHAVES.matcher(text).region(end, text.length()).lookingAt();
    }

    /**
     * Whether who is named there only said something, was asked or thanked, or lives
     * where it is.
     */
    public static boolean mentions(String text, int start, int end) {
        return ASKED.matcher(before(text, start)).find() || SAYS.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether it is about what somebody named has at home: his dog, his noise. */
    public static boolean neighbours(String text, int end) {
        return NEIGHBOURS.matcher(text).region(end, text.length()).lookingAt();
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - NEAR), start);
    }

    /** Every post that an accusation names, also one that may only be mentioned. */
    public static Set<SubjectKind> posts(String text) {
        Set<SubjectKind> posts = EnumSet.noneOf(SubjectKind.class);
        for (Post post : Post.values()) {
            if (post.names.matcher(text).find()) {
                posts.add(post.kind);
            }
        }
        return posts;
    }

    private enum Post {

        MEMBER(SubjectKind.LINKED_MEMBER, "联户党员|联户的(那个|党员)?|我家(的)?党员|联系我家的党员|我的党员"),
        GRID(SubjectKind.GRID_LEADER, "网格长|网格员|组长|队长"), TEAM(SubjectKind.WORK_TEAM, "(住村|驻村)?工作队|(住村|驻村)的?(干部|人)|第一书记"),
        TOWN(SubjectKind.TOWNSHIP, "(镇|乡)里?的?(党委)?书记|(镇|乡)[里上]?(政府|党委|干部|领导|派来的|来的|那个|姓)|镇长|乡长"),
        COUNTY(SubjectKind.COUNTY, "县[里上]?的?值班|值班(员|的人|那个)"),
        BRANCH(SubjectKind.SECRETARY, "支部书记|支书|(?<![镇乡])书记|村长|村主任|主任|村干部?|村委会|村委|村两委|会计|社区干部|(?<![镇乡住驻])干部");

        private final SubjectKind kind;

        private final Pattern complaint;

        private final Pattern direct;

        private final Pattern names;

        Post(SubjectKind kind, String words) {
            this.kind = kind;
            this.names = Pattern.compile(words);
            this.direct = Pattern.compile("(举报|投诉|状告|检举|控告|揭发)[^，。,；;！!]{0,2}?(" + words + ")");
            this.complaint = Pattern
                .compile("(举报|投诉|状告).{0,6}?(" + words + ")" + "|(" + words + ")" + OTHERS + SHORTLY + CONDUCT);
        }

    }

}
