package cn.lianhu.network;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text says that it is not: 不是3组, 不住翔安, 3组改成4组, 写成了3组. */
final class Denied {

    private static final Pattern NOT = Pattern.compile("(?<![是就])不(?:是|在|住)(?:我们?|住|在|指|讲|说)*|(?:写|说|打|讲|当)成了?[“\"「]?");

    private static final Pattern CHANGED = Pattern.compile("(\\d+(?:组|幢|网格))[”\"」]?(?:改|换|应该是)");

    private static final String SIGNS = "不成改换应";

    private final Set<Integer> begins = new HashSet<>();

    Denied(PlaceSpelling spoken) {
        if (!spoken.hasAny(SIGNS)) {
            return;
        }
        String text = spoken.text();
        Matcher not = NOT.matcher(text);
        while (not.find()) {
            begins.add(not.end());
        }
        Matcher changed = CHANGED.matcher(text);
        while (changed.find()) {
            begins.add(changed.start(1));
        }
    }

    /** Whether what begins here is denied. */
    boolean at(int start) {
        return begins.contains(start);
    }

    /** What goes on where something denied ends is denied with it. */
    void alsoAt(int end) {
        begins.add(end);
    }

}
