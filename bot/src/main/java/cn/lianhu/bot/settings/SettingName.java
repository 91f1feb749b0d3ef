package cn.lianhu.bot.settings;

import cn.lianhu.bot.files.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares names of settings as Spring does: hyphens, underscores and case make no
 * difference.
 */
final class SettingName {

    private SettingName() {
    }

    /** Whether a name is the known one, whose {@code *} stands for anything. */
    static boolean fits(String known, String name) {
        List<String> wanted = parts(known);
        List<String> given = parts(name);
        if (wanted.size() != given.size()) {
            return wanted.getLast().equals(KnownSettings.ANY) && given.size() > wanted.size()
                    && fits(wanted, given.subList(0, wanted.size()));
        }
        return fits(wanted, given);
    }

    private static boolean fits(List<String> wanted, List<String> given) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(KnownSettings.ANY) && !wanted.get(i).equals(given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> parts(String name) {
        return List.of(bare(name).split("\\."));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\[\\d+]|[-_]", "");
    }

    /** The known name with what the other has in the place of each {@code *}. */
    static String filled(String known, String like) {
        String[] from = like.split("\\.");
        List<String> filled = new ArrayList<>(List.of(known.split("\\.")));
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i).equals(KnownSettings.ANY) && i < from.length) {
                filled.set(i, from[i]);
            }
        }
        return String.join(".", filled);
    }

    /** How many characters they differ in, separators apart. */
    static int distance(String one, String other) {
        return Likeness.distance(bare(one).replace(".", ""), bare(other).replace(".", ""));
    }

}
