package cn.lianhu.likeness;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose house, or old relative, a text names: 老陈家, 谢奶奶, 姓赖的. */
final class Families {

    /** The common ones; others are told apart by nothing. */
    private static final String NAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余"
            + "潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文温巫洪揭";

    private static final Pattern NAMED = Pattern
        .compile("(?:老|姓)([" + NAMES + "])|([" + NAMES + "])(?:家|屋|奶奶|婆婆|阿婆|伯|婆|老师|叔|阿公|阿嬷|大爷|大妈|老板)");

    private Families() {
    }

    static Set<String> in(String plain) {
        Set<String> found = new HashSet<>();
        Matcher named = NAMED.matcher(plain);
        while (named.find()) {
            found.add(named.group(1) != null ? named.group(1) : named.group(2));
        }
        return found;
    }

}
