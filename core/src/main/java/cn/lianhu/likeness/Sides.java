package cn.lianhu.likeness;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether one names the one side or end of something and the other the other: 村口 and 村尾,
 * 东门 and 西门.
 */
final class Sides {

    private static final List<String> OPPOSITES = List.of("前后", "头尾", "东西", "南北", "上下", "大小");

    private static final Pattern FRONT = Pattern.compile("门口|门前|前面|前头|前门");

    private static final Pattern BACK = Pattern.compile("后面|背后|后头|后门|屋后|背面|后边");

    private Sides() {
    }

    static boolean front(String plain) {
        return FRONT.matcher(plain).find();
    }

    static boolean back(String plain) {
        return BACK.matcher(plain).find();
    }

    static boolean differ(Matter here, Matter there) {
        String one = here.text();
        String other = there.text();
        return frontAndBack(here, there) || frontAndBack(there, here)
                || OPPOSITES.stream()
                    .anyMatch(pair -> opposite(one, other, pair.charAt(0), pair.charAt(1))
                            || opposite(one, other, pair.charAt(1), pair.charAt(0)));
    }

    private static boolean frontAndBack(Matter one, Matter other) {
        return one.front() && !one.back() && other.back() && !other.front();
    }

    /**
     * Whether the same character stands beside {@code side} in the one and beside
     * {@code opposite} in the other only.
     */
    private static boolean opposite(String one, String other, char side, char opposite) {
        for (int at = one.indexOf(side); at >= 0; at = one.indexOf(side, at + 1)) {
            boolean behind = at + 1 < one.length() && Character.isLetter(one.charAt(at + 1))
                    && swapped(one, other, "" + side + one.charAt(at + 1), "" + opposite + one.charAt(at + 1));
            boolean before = at > 0 && Character.isLetter(one.charAt(at - 1))
                    && swapped(one, other, "" + one.charAt(at - 1) + side, "" + one.charAt(at - 1) + opposite);
            if (behind || before) {
                return true;
            }
        }
        return false;
    }

    private static boolean swapped(String one, String other, String here, String there) {
        return other.contains(there) && !other.contains(here) && !one.contains(there);
    }

}
