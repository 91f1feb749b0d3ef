package cn.lianhu.bot.settings;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * The names that settings of ours may have. {@code *} stands for a name that whoever sets
 * it chooses, as of a policy.
 *
 * @param names such as {@code lianhu.wechat.templates.*.id}
 */
record KnownSettings(List<String> names) {

    static final String OURS = "lianhu";
    static final String ANY = "*";

    /** What is read singly, by {@code @Value}; a test looks for them in the sources. */
    private static final List<String> SINGLE = Stream
        .of("data-dir", "network-dir", "triage-dir", "points-dir", "calendar", "outside", "texts", "menu", "public-url",
                "pages.enabled", "pages.oauth", "trusted-proxies")
        .map(name -> OURS + "." + name)
        .toList();

    /**
     * @param bound the records that settings are bound to; others than ours are passed
     * over
     */
    static KnownSettings of(Collection<Class<?>> bound) {
        Stream<String> named = bound.stream()
            .filter(Class::isRecord)
            .flatMap(type -> below(prefix(type), type))
            .filter(name -> name.startsWith(OURS + "."));
        return new KnownSettings(Stream.concat(SINGLE.stream(), named).distinct().sorted().toList());
    }

    private static String prefix(Class<?> type) {
        ConfigurationProperties annotation = AnnotationUtils.getAnnotation(type, ConfigurationProperties.class);
        return annotation == null ? "" : String.valueOf(AnnotationUtils.getValue(annotation));
    }

    private static Stream<String> below(String name, Type type) {
        if (type instanceof ParameterizedType map && map.getRawType().equals(Map.class)) {
            return below(name + "." + ANY, map.getActualTypeArguments()[1]);
        }
        return type instanceof Class<?> record && record.isRecord() && !isValue(record)
                ? Arrays.stream(record.getRecordComponents())
                    .flatMap(part -> below(name + "." + kebab(part), part.getGenericType()))
                : Stream.of(name);
    }

    /** What is read from one text, such as hours. */
    private static boolean isValue(Class<?> record) {
        return Arrays.stream(record.getDeclaredMethods()).map(Method::getName).anyMatch("parse"::equals);
    }

    private static String kebab(RecordComponent part) {
        return part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    boolean knows(String name) {
        return names.stream().anyMatch(known -> SettingName.fits(known, name));
    }

    /**
     * Whether it is the beginning of names, as a line of YAML whose own lines are all
     * commented out.
     */
    boolean isGroup(String name) {
        int parts = name.split("\\.").length;
        return names.stream()
            .map(known -> known.split("\\."))
            .filter(known -> known.length > parts)
            .anyMatch(known -> SettingName.fits(String.join(".", Arrays.asList(known).subList(0, parts)), name));
    }

    /** What was most likely meant. */
    String nearest(String name) {
        return names.stream()
            .map(known -> SettingName.filled(known, name))
            .min(Comparator.comparingInt(known -> SettingName.distance(known, name)))
            .orElseThrow();
    }

    /** The names that differ from the nearest in their last part alone. */
    String besides(String nearest) {
        String group = nearest.substring(0, nearest.lastIndexOf('.') + 1);
        return String.join(", ",
                names.stream()
                    .map(known -> SettingName.filled(known, nearest))
                    .filter(known -> known.startsWith(group))
                    .map(known -> known.substring(group.length()).replaceAll("\\..*", ".…"))
                    .distinct()
                    .toList());
    }
}
