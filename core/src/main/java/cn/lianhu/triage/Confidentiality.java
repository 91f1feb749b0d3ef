package cn.lianhu.triage;

import java.util.regex.Pattern;

/** Hears who must not be named. */
public final class Confidentiality {

    private static final Pattern WISH = Pattern.compile("保密|匿名|不具名|不署名|((别|不要|莫|不能|不想|勿|不敢|不可|不许)(跟|对|和|让|给|再|往)?.{0,6}"
            + "(说是我|讲是我|透露|露名|露面|知道是|晓得是|说出我|讲出我|暴露|公开我|说我名|提我名|写我名|知道我|晓得我"
            + "|传出去|外传|外讲|外说|说出去|讲出去|漏出去|声张|张扬))|(别(?!人)|不要|莫|不能|不想|勿)(让|给|叫|被).{1,6}(知道|晓得|听到|发现|看到)"
            + "|勿讲|莫讲|(怕|担心).{0,6}(报复|穿小鞋|记恨|打击|找我麻烦)|(悄悄|偷偷)(地|的)?(跟|和|对|给)?[^，。,;；]{0,3}(说|讲|反映|告诉|处理|查|来看)"
            + "|(不|别|莫|勿)(要)?(写|留|露|报|提|署|透露)(我的?)?(姓名|名字|姓|名)|只给县里(听|看)|保护.{0,4}(信息|隐私|身份)|隐瞒身份"
            + "|(不敢|不想|不便|不好)(露面|出面|署名|具名)|(装作|当是|就说是).{0,3}(自己|别人|路过|巡查|例行)|瞒着点|(你|您)知我知");

    /** What may stand around such a wish when nothing else is said. */
    private static final Pattern AROUND = Pattern.compile("刚才|刚刚|这个|这件事?|那个|那件事?|上面|说的|报的|反映的?|请|麻烦|拜托|千万|一定|给我|帮我|替我"
            + "|是我|我|要|的|事|哦|啊|哈|吧|一下|谢谢|求|您|你们?|别人|人家|知道|就|也|了|说|啦");

    /** Words of it that mean something else, or its very opposite. */
    private static final Pattern NOT_WISHED = Pattern
        .compile("保密(局|柜|协议|室|费)|(说|讲|是)保密不|不怕|匿名信|实名|没关系|(不用|不必|不要)(替我)?保密|光明正大|就是要让" + "|可以(告诉|说|讲)");

    /**
     * What learning must have for it where no pattern hears it: to miss it names
     * somebody, to hear it wrongly hides a name.
     */
    private static final double SURE = -0.6;

    private Confidentiality() {
    }

    /**
     * Whether the reporter must stay unknown because the message says 保密 or 匿名, or asks
     * for it in other words.
     * @param score how much speaks for it by what was learnt
     */
    public static boolean wished(String text, double score) {
        String folded = PlainText.folded(text);
        String meant = NOT_WISHED.matcher(folded).replaceAll("");
        return WISH.matcher(meant).find() || score > SURE && meant.length() == folded.length();
    }

    /**
     * The text without what it says of staying unknown; the very text where it says
     * nothing of it.
     */
    static String without(String text) {
        String folded = PlainText.folded(text);
        return WISH.matcher(folded).find() ? WISH.matcher(folded).replaceAll("") : text;
    }

    /**
     * Whether a message that asks for secrecy says nothing else: it is about what he said
     * before.
     */
    public static boolean onlyWished(String text) {
        String folded = PlainText.folded(text);
        String rest = WISH.matcher(folded).replaceAll("");
        return WISH.matcher(folded).find() && PlainText.bare(AROUND.matcher(rest).replaceAll("")).length() <= 2;
    }

}
