package cn.lianhu.chat;

import static cn.lianhu.chat.Argument.NONE;
import static cn.lianhu.chat.Argument.NUMBER;
import static cn.lianhu.chat.Argument.NUMBERS;
import static cn.lianhu.chat.Argument.TEXT;
import static cn.lianhu.chat.Audience.RESIDENT;
import static cn.lianhu.chat.Audience.SECRETARY;
import static cn.lianhu.chat.Audience.STAFF;
import static cn.lianhu.chat.WordLimit.FREE;
import static cn.lianhu.chat.WordLimit.NUMBER_BEFORE_TEXT;
import static cn.lianhu.chat.WordLimit.WHOLE_MESSAGE;

import cn.lianhu.scheme.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words people type. Spellings are simplified; {@link cn.lianhu.writing.Plain} brings
 * traditional ones here. 公开 and 看 want a number before text as well, or “公开 账目” would
 * lift somebody's secrecy.
 */
public enum Word {

    PROGRESS(RESIDENT, NUMBER, WHOLE_MESSAGE, "进度"), SUPPLEMENT(RESIDENT, NUMBER, FREE, "补充"),
    URGE(RESIDENT, NUMBER, NUMBER_BEFORE_TEXT, "催办"), WITHDRAW(RESIDENT, NUMBER, NUMBER_BEFORE_TEXT, "撤回"),
    SATISFIED(RESIDENT, NUMBER, FREE, "满意", "很满意", "非常满意"), FAIRLY_SATISFIED(RESIDENT, NUMBER, FREE, "基本满意", "比较满意"),
    DISSATISFIED(RESIDENT, NUMBER, FREE, "不满意", "很不满意", "非常不满意"), NOT_FIXED(RESIDENT, NUMBER, FREE, "没修好"),
    APPEAL(RESIDENT, NUMBER, NUMBER_BEFORE_TEXT, "不同意", "申诉"),
    ME_TOO(RESIDENT, NUMBER, NUMBER_BEFORE_TEXT, "我也是", "赞成", "我家也是", "我家也在里面"),
    NOT_SAME(RESIDENT, NUMBER, FREE, "不是一回事"), MAKE_PUBLIC(RESIDENT, NUMBER, NUMBER_BEFORE_TEXT, "可以说是我", "公开"),
    UNDO(RESIDENT, NUMBER, FREE, "撤销"), NEW_PROBLEM(RESIDENT, TEXT, FREE, "新问题"), BIND(RESIDENT, TEXT, FREE, "绑定"),
    UNBIND(RESIDENT, NONE, WHOLE_MESSAGE, "解绑"), MY_MEMBER(RESIDENT, NONE, WHOLE_MESSAGE, "我的党员"),
    PRIVACY(RESIDENT, NONE, WHOLE_MESSAGE, "隐私"), MY_DATA(RESIDENT, NONE, WHOLE_MESSAGE, "我的信息"),
    DELETE_MY_DATA(RESIDENT, NONE, WHOLE_MESSAGE, "删除我的信息"),
    HELP(RESIDENT, NONE, WHOLE_MESSAGE, "帮助", "help", "Help", "HELP", "?", "菜单", "怎么用"),
    /** The people behind it, with their phones. */
    HUMAN(RESIDENT, NONE, WHOLE_MESSAGE, "人工", "转人工", "人工服务"),

    /** A wish of regular visits; said while something is open it may be about that. */
    SELDOM(Part.VISITS, RESIDENT, NONE, WHOLE_MESSAGE, "平时不用来", "平时走访不用来", "平时不用来了", "不用来了"),
    WELCOME(Part.VISITS, RESIDENT, NONE, WHOLE_MESSAGE, "欢迎来", "平时欢迎来", "平时走访欢迎来"),
    COME_IN(Part.VISITS, RESIDENT, NUMBER, NUMBER_BEFORE_TEXT, "请上门"),
    STAY_AWAY(Part.VISITS, RESIDENT, NUMBER, NUMBER_BEFORE_TEXT, "不用上门"),
    OTHER_SIDE(Part.VISITS, RESIDENT, NUMBER, FREE, "也请他家党员说说"),
    /** Of the staff; what others say with it is a sentence. */
    PROMISE(Part.PROMISES, RESIDENT, TEXT, FREE, "承诺"), PROMISE_KEPT(Part.PROMISES, RESIDENT, TEXT, FREE, "做到了"),
    PROMISE_CHANGE(Part.PROMISES, STAFF, TEXT, FREE, "承诺请改"),
    WORD_TO_MEMBER(Part.PROMISES, RESIDENT, TEXT, FREE, "说一句给他"),

    /** Takes the task told last. */
    TAKE_TOLD(STAFF, NONE, WHOLE_MESSAGE, "1"), ACCEPT(STAFF, NUMBER, WHOLE_MESSAGE, "接单"),
    RESOLVE(STAFF, NUMBER, FREE, "完成"), NOTE(STAFF, NUMBER, FREE, "进展"), RETURN(STAFF, NUMBER, FREE, "退单"),
    RAISE(STAFF, NUMBER, FREE, "上报"), ASK(STAFF, NUMBER, FREE, "询问"), FORWARD(STAFF, NUMBER, FREE, "转办"),
    TAKE_OVER(STAFF, NUMBER, NUMBER_BEFORE_TEXT, "接过来", "我来接"), MERGE(STAFF, NUMBERS, FREE, "并案"),
    RECLASSIFY(STAFF, NUMBER, FREE, "改类"), SHOW(STAFF, NUMBER, NUMBER_BEFORE_TEXT, "看"),
    /** May name a village behind. */
    BELOW(STAFF, TEXT, WHOLE_MESSAGE, "看村", "待办看村", "待办 看村"), TASKS(STAFF, NONE, WHOLE_MESSAGE, "待办"),
    REPORT_FOR(STAFF, TEXT, FREE, "代报"), VOUCH(STAFF, NUMBER, FREE, "认户"), LEAVE(STAFF, TEXT, FREE, "请假"),
    BACK(STAFF, NONE, WHOLE_MESSAGE, "销假"), TOLD(STAFF, NUMBER, FREE, "已告知"),
    /** With names of households, a visit; alone, the list of them. */
    VISIT(Part.VISITS, STAFF, TEXT, FREE, "走访"), MUST_VISIT(Part.VISITS, STAFF, TEXT, FREE, "必访"),
    TOGETHER(Part.VISITS, STAFF, TEXT, FREE, "请网格长一起去"), FACE_TO_FACE(Part.VISITS, STAFF, TEXT, FREE, "当面问过"),

    /** How many messages he was sent. */
    MESSAGES_GOT(STAFF, NONE, WHOLE_MESSAGE, "我收了几条", "我收了几条消息"),
    /** The desk on the web; and that somebody is in there who is not he. */
    DESK(STAFF, NONE, WHOLE_MESSAGE, "工作台", "登录工作台"), NOT_ME(STAFF, NONE, WHOLE_MESSAGE, "不是我登录的"),

    CLOSE(SECRETARY, NUMBERS, FREE, "办结"), SEND_BACK(SECRETARY, NUMBER, NUMBER_BEFORE_TEXT, "再去办", "驳回"),
    REJECT(SECRETARY, NUMBER, FREE, "不受理", "不予受理"), HOLD(SECRETARY, NUMBER, FREE, "挂账"),
    REFER_OUT(SECRETARY, NUMBER, FREE, "转外"), RESUME(SECRETARY, NUMBER, NUMBER_BEFORE_TEXT, "恢复"),
    /** Names of households behind it. */
    PARTIES(Part.PARTIES, SECRETARY, NUMBER, NUMBER_BEFORE_TEXT, "涉及"),

    /** May name a village behind; see {@link Utterance.Order#rest()}. */
    OVERDUE(SECRETARY, TEXT, WHOLE_MESSAGE, "超期"), REFER(SECRETARY, NUMBER, NUMBER_BEFORE_TEXT, "移送"),
    REWORD(SECRETARY, NUMBER, NUMBER_BEFORE_TEXT, "转述"), ASK_WHO(SECRETARY, NUMBER, NUMBER_BEFORE_TEXT, "查反映人"),
    AGREE_WHO(SECRETARY, NUMBER, NUMBER_BEFORE_TEXT, "同意查"), STATISTICS(SECRETARY, NONE, WHOLE_MESSAGE, "统计"),
    RESET_BINDING(SECRETARY, TEXT, FREE, "重置绑定"), LONG_UNSEEN(Part.VISITS, SECRETARY, NONE, WHOLE_MESSAGE, "好久没人去过的"),

    /** 开始, 看, 公布 and the like stand behind; who may is asked where it is done. */
    MUTUAL_CHOICE(Part.CHOICE, RESIDENT, TEXT, FREE, "互选"),
    /** Words only while a choice runs in his branch, as the following ones. */
    CHOOSE(Part.CHOICE, RESIDENT, TEXT, FREE, "选"), CHOOSE_NOT(Part.CHOICE, RESIDENT, TEXT, FREE, "不选了"),
    CHOOSE_FOR(Part.CHOICE, RESIDENT, TEXT, FREE, "代选"), WILLING(Part.CHOICE, RESIDENT, TEXT, FREE, "愿意联"),
    AT_MOST(Part.CHOICE, RESIDENT, TEXT, FREE, "最多"),
    /** Another member, at any other time. */
    CHANGE_MEMBER(Part.CHOICE, RESIDENT, TEXT, FREE, "换个人联"), CHANGE_NOT(Part.CHOICE, RESIDENT, TEXT, FREE, "不用换了"),
    AGREE_CHANGE(Part.CHOICE, RESIDENT, TEXT, FREE, "同意换"), REFUSE_CHANGE(Part.CHOICE, RESIDENT, TEXT, FREE, "不换"),

    /** What a member grows together with households; alone, what there is. */
    PROJECT(Part.GROWING, RESIDENT, TEXT, FREE, "项目"), JOIN(Part.GROWING, RESIDENT, TEXT, FREE, "参加"),
    LEAVE_PROJECT(Part.GROWING, RESIDENT, TEXT, FREE, "退出"), HARVEST(Part.GROWING, RESIDENT, TEXT, FREE, "收成"),
    /** With goods and how much of them. */
    SELL(Part.GROWING, RESIDENT, TEXT, FREE, "卖"),
    /** What became of his report. */
    MAY_PUBLISH(Part.ARTICLE, RESIDENT, NUMBER, NUMBER_BEFORE_TEXT, "可以登"),
    MAY_NOT_PUBLISH(Part.ARTICLE, RESIDENT, NUMBER, NUMBER_BEFORE_TEXT, "不登"),
    /** What people of his village propose. */
    SUGGESTIONS(Part.SUGGESTIONS, RESIDENT, NONE, WHOLE_MESSAGE, "建议", "看建议", "有什么建议"),

    /** What his household has, or the households he calls on. */
    POINTS(Part.POINTS, RESIDENT, NONE, WHOLE_MESSAGE, "积分", "我的积分", "查积分", "积分查询"),
    REDEEM_CODE(Part.POINTS, RESIDENT, NONE, WHOLE_MESSAGE, "兑换码"),
    /** A month may stand behind. */
    POINTS_SHEET(Part.POINTS, RESIDENT, TEXT, FREE, "积分公示"), POINTS_DISPUTE(Part.POINTS, RESIDENT, TEXT, FREE, "积分不对"),
    /** Of the staff, as the following ones; what others say with it is a sentence. */
    GIVE_POINTS(Part.POINTS, RESIDENT, TEXT, FREE, "加分"), REDEEM(Part.POINTS, RESIDENT, TEXT, FREE, "兑换"),
    RESTOCK(Part.POINTS, RESIDENT, TEXT, FREE, "补货"), STOCKTAKE(Part.POINTS, RESIDENT, TEXT, FREE, "盘点"),
    CONFIRM(Part.POINTS, RESIDENT, TEXT, FREE, "确认"), ENTRY_WRONG(Part.POINTS, RESIDENT, TEXT, FREE, "记错了"),

    /** A household and the member it is linked to. */
    LINK(RESIDENT, TEXT, FREE, "联户"),
    /** Rows of the network; a sentence that begins with one is none. */
    ADD_HOUSEHOLD(STAFF, TEXT, FREE, "加户"), CHANGE_HOUSEHOLD(STAFF, TEXT, FREE, "改户"),
    MOVED_OUT(STAFF, TEXT, FREE, "迁出"), DIED(STAFF, TEXT, FREE, "过世"), GONE_AWAY(STAFF, TEXT, FREE, "外出"),
    CAME_BACK(STAFF, TEXT, FREE, "回来了"), ADD_MEMBER(STAFF, TEXT, FREE, "加联户人"), STOP_MEMBER(STAFF, TEXT, FREE, "停联户"),
    APPOINT(STAFF, TEXT, FREE, "任命"), DISMISS(STAFF, TEXT, FREE, "卸任"),
    /** Who of several holders of a post is meant on which day. */
    DUTY(STAFF, TEXT, FREE, "值班");

    private final Audience audience;

    private final Argument argument;

    private final WordLimit limit;

    private final List<String> spellings;

    private final @Nullable Part part;

    Word(Audience audience, Argument argument, WordLimit limit, String... spellings) {
        this(null, audience, argument, limit, spellings);
    }

    /**
     * @param part of the scheme that it belongs to: it is a word only where that is on
     */
    Word(@Nullable Part part, Audience audience, Argument argument, WordLimit limit, String... spellings) {
        this.part = part;
        this.audience = audience;
        this.argument = argument;
        this.limit = limit;
        this.spellings = List.of(spellings);
    }

    /** The part of the scheme it belongs to; null for none. */
    public @Nullable Part part() {
        return part;
    }

    public Audience audience() {
        return audience;
    }

    public Argument argument() {
        return argument;
    }

    public WordLimit limit() {
        return limit;
    }

    /** How it is written; the first is how our texts print it. */
    public List<String> spellings() {
        return spellings;
    }

    /** How our texts print it. */
    public String shown() {
        return spellings.getFirst();
    }

}
