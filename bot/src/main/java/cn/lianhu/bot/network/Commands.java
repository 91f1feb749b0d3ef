package cn.lianhu.bot.network;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The commands that run instead of the program when they are its first argument. */
public final class Commands {

    private final Map<String, NetworkCommand> commands;

    public Commands(Map<String, String> environment, InstantSource clock, LetterPages pages) {
        commands = Map.of("check-network", new CheckNetworkCommand(environment, clock), "bind-letters",
                new BindLettersCommand(environment, pages), "check-store", new CheckStoreCommand(environment));
    }

    /**
     * Runs the command that the program's arguments name.
     * @param out should write UTF-8
     * @return the exit code: 0 done, 1 faulty files, 2 a wrong command line; empty when
     * no command is named
     */
    public OptionalInt run(String[] args, PrintStream out) {
        List<String> words = Stream.of(args).filter(arg -> !arg.startsWith("--spring.profiles.active=")).toList();
        NetworkCommand command = words.isEmpty() ? null : commands.get(words.getFirst());
        if (command == null) {
            return OptionalInt.empty();
        }
        List<String> rest = words.subList(1, words.size());
        try {
            return OptionalInt.of(command.run(rest, out));
        }
        catch (Options.Misused e) {
            out.println(e.getMessage());
            out.println("用法：" + command.usage());
            return OptionalInt.of(NetworkCommand.MISUSED);
        }
    }

    /** The command lines there are. */
    public List<String> usages() {
        return commands.values().stream().map(NetworkCommand::usage).sorted().toList();
    }

}
