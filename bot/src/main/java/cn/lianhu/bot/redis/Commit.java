package cn.lianhu.bot.redis;

import java.util.ArrayList;
import java.util.List;

/** What one outcome of a decision writes, as {@code commit.lua} reads it. */
final class Commit {

    private final List<String> checks = new ArrayList<>();

    private final List<String> commands = new ArrayList<>();

    private final StringBuilder numbersToCome = new StringBuilder();

    /**
     * Nothing is written unless the document still has this version; 0 means that there
     * is none.
     */
    void check(String document, long version) {
        checks.add(document);
        checks.add(Long.toString(version));
    }

    /** A command of Redis, or one that the script itself defines. */
    void command(List<String> words) {
        commands.add(Integer.toString(words.size()));
        commands.addAll(words);
    }

    void command(String... words) {
        command(List.of(words));
    }

    /**
     * A number is given with this write and put in the place of what stands for it, each
     * in the order of asking.
     */
    void numbers(String toCome) {
        numbersToCome.append(toCome);
    }

    /**
     * How many words there are, and those: the reply, what stands for numbers, the checks
     * and the commands.
     */
    void writeTo(List<String> arguments, String reply) {
        arguments.addAll(List.of(Integer.toString(checks.size() + commands.size() + 3), reply, numbersToCome.toString(),
                Integer.toString(checks.size() / 2)));
        arguments.addAll(checks);
        arguments.addAll(commands);
    }

}
