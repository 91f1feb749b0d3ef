package cn.lianhu.network;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People's names: which writings are one, and what of a name is the family's. */
public final class PersonName {

    private static final Set<String> TWO_CHARACTERS = Arrays.stream("""
            欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容
            仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐
            段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙
            南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 纳兰 归海 完颜 叶赫 那拉 富察 钮祜 张廖 张简 范姜 陆费
            歐陽 東方 南宮 萬俟 聞人 諸葛 尉遲 赫連 濮陽 公孫 鍾離 長孫 鮮于 軒轅 東郭 南門 西門
            """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    /** Longer names have no family name of one character: 阿依古丽. */
    private static final int LONGEST = 3;

    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern PARTING = Pattern.compile("[\\p{Po}\\p{Sm}&&[^#＃]]+");

    private static final Pattern SELECTORS = Pattern.compile("[\\p{Mn}\\p{Cf}]+");

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]");

    private PersonName() {
    }

    /**
     * What all writings of one name have in common. Spaces, dots and width make no
     * difference: 许 平 is 许平, and 阿不都·买买提 is 阿不都买买提, whichever dot it is.
     */
    public static String key(String written) {
        String bare = NOT_NAME.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
            .replaceAll("")
            .toUpperCase(Locale.ROOT);
        return bare.isEmpty() ? written.strip() : bare;
    }

    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /**
     * The family's name: 欧阳 of 欧阳某, 谢 of 谢某; where a name has none, what people call him
     * by: 阿不都 of 阿不都·买买提.
     */
    public static String family(String written) {
        String name = SELECTORS.matcher(written).replaceAll("").strip();
        String[] parts = PARTING.split(name, 2);
        if (parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank() && parts[0].strip().length() > 1) {
            return parts[0].strip();
        }
        return Character.isIdeographic(name.codePointAt(0)) ? han(SPACE.matcher(name).replaceAll(""))
                : SPACE.split(name, 2)[0];
    }

    private static String han(String name) {
        int length = name.codePointCount(0, name.length());
        String two = first(name, Math.min(2, length));
        if (TWO_CHARACTERS.contains(two)) {
            return two;
        }
        boolean ideographs = name.codePoints().allMatch(Character::isIdeographic);
        return ideographs && length > LONGEST ? name : first(name, 1);
    }

    private static String first(String name, int characters) {
        return name.substring(0, name.offsetByCodePoints(0, characters));
    }

}
