package cn.lianhu.triage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears who must not be named, and whom a message accuses. */
public final class Confidentiality {

    private static final Pattern WISH = Pattern.compile("保密|匿名|((别|不要|莫|不能|不想|请勿)(跟|对|和|让|给|再)?.{0,4}"
            + "(说是我|讲是我|透露|露名|知道是我|说出我|讲出我|暴露|公开我|说我名|提我名|写我名|知道我))");

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
