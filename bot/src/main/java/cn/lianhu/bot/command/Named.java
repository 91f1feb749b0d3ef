package cn.lianhu.bot.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a program's arguments name a command. */
public final class Named {

    private Named() {
    }

    /** What stands behind its name; empty when they do not name it. */
    public static Optional<List<String>> behind(String name, String[] args) {
        List<String> words = Stream.of(args).filter(arg -> !arg.startsWith("--spring.profiles.active=")).toList();
        return words.isEmpty() || !words.getFirst().equals(name) ? Optional.empty()
                : Optional.of(words.subList(1, words.size()));
    }

}
