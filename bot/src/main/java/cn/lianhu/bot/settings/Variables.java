package cn.lianhu.bot.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Environment variables that were meant for settings of ours; others' are among them, as
 * Kubernetes names some after a service.
 */
final class Variables {

    private static final String PREFIX = "LIANHU_";

    private static final String OF_KUBERNETES = ".*_(SERVICE_HOST|SERVICE_PORT.*|PORT(_\\d+_.*)?)";

    private static final int NEAR = 2;

    private final KnownSettings known;

    Variables(KnownSettings known) {
        this.known = known;
    }

    void check(Map<String, Object> variables, Collection<String> messages) {
        variables.keySet()
            .stream()
            .sorted()
            .filter(name -> isMeant(name) && !isRead(name))
            .forEach(name -> messages.add(message(name)));
    }

    private boolean isMeant(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith(PREFIX) && !upper.matches(OF_KUBERNETES) && !upper.startsWith("LIANHU_EMULATOR_")
                && (inAGroup(upper) || endsLikeOne(upper)
                        || SettingName.distance(variable(nearest(name)), name) <= NEAR);
    }

    private boolean inAGroup(String upper) {
        return known.names()
            .stream()
            .map(setting -> setting.split("\\."))
            .anyMatch(parts -> parts.length > 2 && upper.startsWith(PREFIX + parts[1].toUpperCase(Locale.ROOT) + "_"));
    }

    /** LIANHU_APP_ID, LIANHU_WX_TOKEN. */
    private boolean endsLikeOne(String upper) {
        return known.names().stream().anyMatch(setting -> endsLike(setting, upper));
    }

    private static boolean endsLike(String setting, String upper) {
        String last = setting.substring(setting.lastIndexOf('.') + 1).replace("-", "").toUpperCase(Locale.ROOT);
        return last.length() > NEAR + 2 && upper.replace("_", "").endsWith(last);
    }

    private boolean isRead(String name) {
        return known.names().stream().anyMatch(setting -> name.toUpperCase(Locale.ROOT).matches(pattern(setting)));
    }

    /**
     * Underscores inside a name are understood in what is read singly and, as levels are
     * written so, in policies.
     */
    private static String pattern(String setting) {
        boolean inside = setting.indexOf('.') == setting.lastIndexOf('.')
                || setting.startsWith(EscalationSettings.PREFIX);
        return setting.toUpperCase(Locale.ROOT)
            .replace("-", inside ? "_?" : "")
            .replace(".", "_")
            .replace("*", "(?:(?!_LEVELS_).)+") + "(_\\d+)?";
    }

    private String nearest(String name) {
        String like = name.toLowerCase(Locale.ROOT).replace('_', '.');
        List<String> ending = known.names()
            .stream()
            .filter(setting -> endsLike(setting, name.toUpperCase(Locale.ROOT)))
            .toList();
        return (ending.isEmpty() ? known.names() : ending).stream()
            .map(setting -> SettingName.filled(setting.replace("-", ""), like))
            .min(Comparator.comparingInt(setting -> SettingName.distance(setting, name)))
            .orElseThrow();
    }

    /** In an environment variable there are neither dots nor hyphens. */
    private static String variable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private String message(String name) {
        return """
                The environment variable %1$s is no setting. Did you mean %2$s?
                环境变量 %1$s 不是设置。是不是 %2$s？""".formatted(name, variable(nearest(name)));
    }

}
