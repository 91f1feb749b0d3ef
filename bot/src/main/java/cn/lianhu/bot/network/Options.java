package cn.lianhu.bot.network;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command's options: {@code --name value}, {@code --name=value} or a bare
 * {@code --flag}.
 */
final class Options {

    /**
     * The command line is not as the command wants it; the message says what it wants.
     */
    static final class Misused extends Exception {

        private static final long serialVersionUID = 1;

        Misused(String message) {
            super(message);
        }

    }

    private final Map<String, String> given = new LinkedHashMap<>();

    private final Map<String, String> environment;

    private Options(Map<String, String> environment) {
        this.environment = environment;
    }

    static Options parse(List<String> args, Map<String, String> environment, Set<String> values, Set<String> flags)
            throws Misused {
        Options options = new Options(environment);
        for (int i = 0; i < args.size(); i++) {
            String[] parts = args.get(i).split("=", 2);
            String name = parts[0].replaceFirst("^--(?:lianhu\\.)?", "");
            boolean flag = flags.contains(name);
            if (!args.get(i).startsWith("--") || !flag && !values.contains(name)) {
                throw new Misused("不认识 " + args.get(i));
            }
            if (!flag && parts.length == 1 && i + 1 == args.size()) {
                throw new Misused("--" + name + " 后面缺少内容");
            }
            options.given.put(name, parts.length == 2 ? parts[1] : flag ? "" : args.get(++i));
        }
        return options;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /**
     * The folder the program would use: the option, the environment's LIANHU_NETWORK_DIR
     * and so on, the default.
     */
    Path folder(String name, String otherwise) {
        String variable = "LIANHU_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Path.of(get(name).orElseGet(() -> environment.getOrDefault(variable,
                environment.getOrDefault(variable.replace("_DIR", "DIR"), otherwise))));
    }

}
