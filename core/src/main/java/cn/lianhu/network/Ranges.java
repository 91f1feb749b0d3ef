package cn.lianhu.network;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several groups or buildings that are said together: 1组到3组, 二三组, 3组和4组.
 *
 * @param units each of those said, 3组
 */
record Ranges(List<String> units, int start, int end) {

    private static final String UNITS = "组幢格";

    private static final String UNIT = "(组(?![照图数人织])|幢|网格)";

    private static final Pattern TWO = Pattern.compile("(?<![\\d#-])(\\d{1,3})" + UNIT
            + "?(?:到|至|往|和|跟|与|同|及|、|,|，|~|～|—|-)+(\\d{1,3})" + UNIT + "|(?<![\\d#-])(\\d{1,3})组(\\d{1,3})组");

    private static final Pattern TOGETHER = Pattern.compile("([一二三四五六七八])([二三四五六七八九])组");

    private static final String DIGITS = "零一二三四五六七八九";

    static Optional<Ranges> in(PlaceSpelling spoken) {
        if (!spoken.hasAny(UNITS)) {
            return Optional.empty();
        }
        String text = spoken.text();
        Matcher two = TWO.matcher(text);
        if (two.find()) {
            boolean beside = two.group(5) != null;
            String unit = beside ? "组" : two.group(4);
            boolean apartment = two.group(2) == null && two.group().contains("-") && !unit.equals("组");
            return apartment ? Optional.empty()
                    : Optional
                        .of(new Ranges(List.of(two.group(beside ? 5 : 1) + unit, two.group(beside ? 6 : 3) + unit),
                                two.start(), two.end()));
        }
        Matcher together = TOGETHER.matcher(text);
        return together.find() && DIGITS.indexOf(together.group(2)) == DIGITS.indexOf(together.group(1)) + 1 ? Optional
            .of(new Ranges(List.of(DIGITS.indexOf(together.group(1)) + "组", DIGITS.indexOf(together.group(2)) + "组"),
                    together.start(), together.end()))
                : Optional.empty();
    }
}
