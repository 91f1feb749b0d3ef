package cn.lianhu.bot.redis;

import java.util.ArrayList;
import java.util.List;

/** One durable write in the making, as {@code commit.lua} reads it. */
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

    List<String> arguments(String reply, long keptSeconds, long firstNumber) {
        List<String> all = new ArrayList<>(checks.size() + commands.size() + 6);
        all.addAll(List.of(LedgerKeys.PREFIX, reply, Long.toString(keptSeconds), numbersToCome.toString(),
                Long.toString(firstNumber), Integer.toString(checks.size() / 2)));
        all.addAll(checks);
        all.addAll(commands);
        return all;
    }

}
