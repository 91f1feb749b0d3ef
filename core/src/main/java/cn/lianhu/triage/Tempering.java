package cn.lianhu.triage;

import java.util.regex.Pattern;

/**
 * What learning weighs too little in a cry for help: that it is over or only passed on,
 * and the clearest words.
 */
final class Tempering {

    /** How much more it takes to be heard as urgent, or less. */
    private static final double OVER_BY = 1.5;

    private static final double CLEAR_BY = 0.6;

    private static final Pattern OVER = Pattern.compile("((?<![狗猫鸡牛])自己|已经?|刚刚?|现在|都)(走|跑|爬|开)?(回来|找到|救上来|扶起来|拉出来)了?"
            + "|拉出来了|不用找|人(都)?没(事|伤)|没困住|(火|烟).{0,4}(灭|熄)了|(扑|浇)灭了");

    /**
     * Of another time or place, or of beasts: beside the clearest words that means
     * little.
     */
    private static final Pattern ELSEWHERE = Pattern
        .compile("群里(都)?(在)?(传|转|说)|网上(在)?(传|说)|抖音上?(看|说)|别的(省|县|地方)|去年|前年|上个月|以前"
                + "|(鸡|鸭|鹅|狗|猫|猪|牛|羊|鸽|兔)(子|崽|仔)?[^人孩娃崽老]{0,3}(不见|走丢|丢了|找不到|跑了|没回)"
                + "|(不见|走丢|丢|跑)了?.{0,3}(只|头|条)(鸡|鸭|鹅|狗|猫|猪|牛|羊)");

    private static final Pattern STILL = Pattern
        .compile("还(在|有|没)|又|不(出来|醒)|没(出来|回来|醒)|快来|快点|救命|血|叫不|刚才|现在(拿|要|在)|今天|追|一直"
                + "|气.{0,3}(放|漏|冒|出)|(人|娃|老人|孩子|阿婆|老头).{0,4}(没|不见)|晕|倒了|恶心");

    private static final Pattern CLEAR = Pattern
        .compile("走失|捅人|砍人|触电|吊死|上吊|跳(楼|河|桥|井|水库)|(老鼠|农|安眠)药|泄[露漏]|着火|起火|救命|喘不(来|上)|叫不(醒|应)"
                + "|晕倒|昏迷|溺水|(电线|裸线|电杆).{0,6}(断|掉|挂|搭|滋|冒)|(电表|电箱|电线|插座).{0,4}(冒|烧)|不想活|掉(进|到|下).{0,4}(河|塘|水|井|坑)|踹门"
                + "|山洪|后山.{0,3}(掉|滚|塌)|往.{0,4}(家|屋)里?(灌|涌)");

    private static final Pattern GRAVE = Pattern.compile("掐|(拿|举|提)着?.{0,2}刀|压(到|住|着)|埋(在|住|了)|打死|不动了|没反应|抽筋|白沫");

    private Tempering() {
    }

    /** What is to be added to how much speaks for danger now. */
    static double of(String text) {
        String folded = PlainText.folded(text);
        boolean clear = CLEAR.matcher(folded).find();
        boolean past = OVER.matcher(folded).find()
                || !clear && ELSEWHERE.matcher(folded).find() && !GRAVE.matcher(folded).find();
        if (past && !STILL.matcher(folded).find()) {
            return -OVER_BY;
        }
        return clear ? CLEAR_BY : 0;
    }

}
