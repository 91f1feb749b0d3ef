package cn.lianhu.triage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears who must not be named, and whom a message accuses. */
public final class Confidentiality {

    private static final Pattern WISH = Pattern.compile("保密|匿名|不具名|不署名|((别|不要|莫|不能|不想|勿|不敢|不可|不许)(跟|对|和|让|给|再|往)?.{0,6}"
            + "(说是我|讲是我|透露|露名|露面|知道是|晓得是|说出我|讲出我|暴露|公开我|说我名|提我名|写我名|知道我|晓得我"
            + "|传出去|外传|外讲|外说|说出去|讲出去|漏出去|声张|张扬))|(别|不要|莫|不能|不想|勿)(让|给|叫|被).{1,6}(知道|晓得|听到|发现|看到)"
            + "|勿讲|莫讲|(怕|担心).{0,6}(报复|穿小鞋|记恨|打击|找我麻烦)|(悄悄|偷偷)(地|的)?(跟|和|对|给)?.{0,3}(说|讲|反映|告诉|处理|查|来看)"
            + "|(不|别|莫|勿)(要)?(写|留|露|报|提|署|透露)(我的?)?(姓名|名字|姓|名)|只给县里(听|看)");
    /** What may stand around such a wish when nothing else is said. */
    private static final Pattern AROUND = Pattern.compile("刚才|刚刚|这个|这件事?|那个|那件事?|上面|说的|报的|反映的?|请|麻烦|拜托|千万|一定|给我|帮我|替我"
            + "|是我|我|要|的|事|哦|啊|哈|吧|一下|谢谢|求|您|你们?|别人|人家|知道|就|也|了|说|啦");
    /** Says that somebody is to be called to account; 报告, 告诉, 广告 and the like are something else. */
    private static final Pattern ACCUSES = Pattern.compile("举报|检举|控告|状告|告发|投诉|揭发|(?<![报广公转劝被忠原布预])告(?![诉知别示辞白急一])");
    private static final Pattern WRONG = Pattern.compile("贪|受贿|收(了|我|人家)?.{0,3}(钱|礼|红包|好处)|送礼|挪用|截留|私吞|侵占|优亲厚友|吃拿卡要|套取|骗取|虚报|冒领"
            + "|拉票|买票|贿选|不作为|以权谋私|滥用职权|乱收费|克扣|包庇|一手遮天|公款|占地|占为己有|违规|违建");
    private static final int NEAR = 8;

    private static final String OTHERS = "(儿子|弟弟|哥哥|老婆|亲戚|小舅子|女婿|侄子|家里?人|家)?";
    private static final String CONDUCT = "(自己(把|家|占|偷|拿|卖|盖|搭)|吃拿卡要|贪|收(了|我|人家|钱|礼|红包)|索|占|骂|打人|打我|打老百姓|欺负|欺压"
            + "|不管(事|我|老百姓)?|不作为|不办事"
            + "|推(三阻四|来推去|诿|脱)|优亲厚友|关系户|给(他|自己)?(亲戚|家里|弟弟|儿子|老婆|小舅子)"
            + "|私吞|截留|挪用|扣了|乱收费|送礼|刁难|态度|不公平|偏心"
            + "|喝酒|打牌|赌|从来(没|不)|没来过|没上过门|不上门|不接电话|包庇|一手遮天|拉票|违建|违规|霸)";

    private Confidentiality() {
    }

    /** Whether the reporter must stay unknown because the message says 保密 or 匿名, or asks for it in other words. */
    public static boolean wished(String text) {
        return WISH.matcher(PlainText.folded(text)).find();
    }

    /** Whether the message asks for secrecy and says nothing else: it is about what he said before. */
    public static boolean onlyWished(String text) {
        String rest = WISH.matcher(PlainText.folded(text)).replaceAll("");
        return wished(text) && PlainText.bare(AROUND.matcher(rest).replaceAll("")).length() <= 2;
    }

    /** Whether somebody unnamed is to be called to account for what only who has power can do. */
    public static boolean accuses(String text) {
        String folded = PlainText.folded(text);
        return (ACCUSES.matcher(folded).find() || folded.contains("反映干部")) && WRONG.matcher(folded).find();
    }

    /** Whether the name that stands there is accused: 举报 or 告 close to it, or a wrong right behind it. */
    public static boolean accuses(String text, int start, int end) {
        String folded = PlainText.folded(text);
        String before = folded.substring(Math.max(0, start - NEAR), start);
        String after = folded.substring(end, Math.min(folded.length(), end + NEAR));
        return ACCUSES.matcher(before).find() || ACCUSES.matcher(after).find() || WRONG.matcher(after).lookingAt();
    }

    /** The official whose conduct the message complains about; empty for one who is only mentioned, or thanked. */
    public static Optional<Subject> about(String text) {
        String folded = PlainText.folded(text);
        for (Post post : Post.values()) {
            Matcher matcher = post.complaint.matcher(folded);
            if (matcher.find()) {
                return Optional.of(new Subject(post.kind, word(matcher)));
            }
        }
        return Optional.empty();
    }

    private static String word(Matcher matcher) {
        String reported = matcher.group("reported");
        return reported == null ? matcher.group("acting") : reported;
    }

    private enum Post {
        MEMBER(SubjectKind.LINKED_MEMBER, "联户党员|联户的(那个|党员)?|我家(的)?党员|联系我家的党员|我的党员"),
        GRID(SubjectKind.GRID_LEADER, "网格长|网格员|组长|队长"),
        TEAM(SubjectKind.WORK_TEAM, "(住村|驻村)?工作队|(住村|驻村)干部|第一书记"),
        TOWN(SubjectKind.TOWNSHIP, "(镇|乡)(党委)?书记|(镇|乡)(政府|党委|干部|领导)|镇长|乡长"),
        BRANCH(SubjectKind.SECRETARY, "支部书记|支书|书记|村主任|主任|村干部|村委会|村委|村两委|会计|社区干部|干部");

        private final SubjectKind kind;
        private final Pattern complaint;

        Post(SubjectKind kind, String words) {
            this.kind = kind;
            this.complaint = Pattern.compile("(举报|投诉|状告).{0,6}?(?<reported>" + words + ")"
                    + "|(?<acting>" + words + ")" + OTHERS + "[^。！!？?；;，,\\n]{0,6}?" + CONDUCT);
        }
    }
}
