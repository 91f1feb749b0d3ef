package cn.lianhu.likeness;

import cn.lianhu.network.Numerals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that tell one spot from its neighbour: group, building, floor, pole. */
final class Counted {

    private static final Pattern NUMBER = Pattern.compile("(?:(\\d{1,4})|(" + Numerals.CLASS + "{1,4}))"
            + "(组|祖|Z(?![A-Z])|网格|幢|座|单元|层|楼|号?[根盏]?(?:电?线?杆|灯|变压器)|[根盏])");

    private Counted() {
    }

    /** By unit, in a plain text. */
    static Map<String, Set<Integer>> in(String plain) {
        Map<String, Set<Integer>> all = new HashMap<>();
        Matcher number = NUMBER.matcher(plain);
        while (number.find()) {
            value(number).ifPresent(n -> all.computeIfAbsent(unit(number.group(3)), u -> new HashSet<>()).add(n));
        }
        return all;
    }

    private static OptionalInt value(Matcher number) {
        return number.group(1) != null ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : Numerals.parse(number.group(2));
    }

    /** Also as it is misspelt. */
    private static String unit(String said) {
        return switch (said) {
            case "组", "祖", "Z" -> "组";
            case "幢", "座" -> "幢";
            case "层", "楼" -> "楼";
            case "网格", "单元" -> said;
            default -> "杆";
        };
    }

}
