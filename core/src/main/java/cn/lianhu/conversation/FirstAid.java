package cn.lianhu.conversation;

import cn.lianhu.texts.Say;
import cn.lianhu.triage.DangerKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody in danger reads first: what to do now, and whom to call. */
final class FirstAid {

    private static final Pattern SHOCKED = Pattern
        .compile("触电|(?<![充停断来送])电(到(?!现|晚|今)|倒|晕|着(?!火)|翻)了?|被电|电得|麻(倒|翻|到)|人.{0,6}电(着|住)");

    private static final Pattern BURIED = Pattern.compile("埋|压(住|到|着|倒|在)");

    private static final Pattern FAINTED = Pattern.compile("晕|昏|不醒|没反应|叫不应|没知觉|倒(了|在|地)|中毒|恶心|吐");

    private static final Pattern WISHES = Pattern.compile("不想活|活不下去|活不成|想死|去死|不如死|死了算|活着没|活够|不想.{0,3}(在世|活着)|撑不下去|想跳|要跳"
            + "|跳(楼|河|水库)|结束(生命|自己)|自杀|轻生|农药|安眠药|割(腕|手)|上吊");

    private static final Pattern SOMEBODY = Pattern
        .compile("[他她]|有人|人家|邻居|隔壁|(老公|老婆|儿子|女儿|媳妇|丈夫|爸|妈|爹|娘|哥|姐|弟|妹|爷|奶|朋友|同学|孩子|小孩|崽|娃|老人"
                + "|老头|阿婆|阿公|室友|同事)(?!都|走|出轨|死了|没了|不要|骂|打|嫌|丢)");

    private static final Pattern PARTS = Pattern.compile("[，。！!？?；;,\\s]+");

    private FirstAid() {
    }

    static Say of(DangerKind danger, String words) {
        return switch (danger) {
            case FIRE_POWER -> SHOCKED.matcher(words).find() ? Say.DANGER_SHOCK : Say.DANGER_FIRE_POWER;
            case COLLAPSE -> BURIED.matcher(words).find() ? Say.DANGER_BURIED : Say.DANGER_COLLAPSE;
            case GAS -> FAINTED.matcher(words).find() ? Say.DANGER_GASSED : Say.DANGER_GAS;
            case SELF_HARM -> ofHimself(words) ? Say.DANGER_SELF_HARM_OWN : Say.DANGER_SELF_HARM;
            default -> Say.first(danger);
        };
    }

    /**
     * Whether who writes is who wishes to die: nobody else is named in what says so, or
     * before it without a 我.
     */
    static boolean ofHimself(String words) {
        boolean other = false;
        for (String part : PARTS.split(words)) {
            other = SOMEBODY.matcher(part).find() || other && !part.contains("我");
            Matcher wish = WISHES.matcher(part);
            if (wish.find()) {
                return !other;
            }
        }
        return false;
    }

}
