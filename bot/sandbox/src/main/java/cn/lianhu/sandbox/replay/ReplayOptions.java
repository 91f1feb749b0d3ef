package cn.lianhu.sandbox.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A replay's command line.
 *
 * @param words what stands there without hyphens
 * @param given its own options by name
 * @param settings the program's, such as {@code --lianhu.triage-dir=…}
 */
public record ReplayOptions(List<String> words, Map<String, String> given, List<String> settings) {

    private static final Set<String> OWN = Set.of("out", "url", "network", "from", "households", "reports", "seed",
            "days", "keep");

    /** The command line is not as it should be; the message says what is wrong. */
    public static final class Misused extends Exception {

        private static final long serialVersionUID = 1;

        public Misused(String message) {
            super(message);
        }

    }

    static ReplayOptions parse(List<String> args) throws Misused {
        ReplayOptions options = new ReplayOptions(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (String arg : args) {
            options.take(arg);
        }
        return options;
    }

    private void take(String arg) throws Misused {
        String[] parts = arg.split("=", 2);
        String name = parts[0].replaceFirst("^--", "").replaceFirst("^lianhu\\.network-dir$", "network");
        if (!arg.startsWith("--")) {
            words.add(arg);
        }
        else if (parts.length == 2 && OWN.contains(name)) {
            given.put(name, parts[1]);
        }
        else if (parts.length == 2 && name.contains(".")) {
            settings.add(arg);
        }
        else {
            throw new Misused("不认识 " + arg + "（选项写成 --名字=内容）");
        }
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(given.get(name));
    }

    public long number(String name, long otherwise) throws Misused {
        String value = given.get(name);
        try {
            return value == null ? otherwise : Long.parseLong(value);
        }
        catch (NumberFormatException e) {
            throw new Misused("--" + name + " “" + value + "”：应为数字");
        }
    }
}
