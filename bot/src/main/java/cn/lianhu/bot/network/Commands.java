package cn.lianhu.bot.network;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The commands that run instead of the program when they are its first argument. */
public final class Commands {

    private final Map<String, Command> commands;

    public Commands(Map<String, String> environment, InstantSource clock) {
        commands = Map.of("check-network", new CheckNetworkCommand(environment, clock),
                "bind-letters", new BindLettersCommand(environment), "check-store", new CheckStoreCommand(environment));
    }

    /**
     * Runs the command that the program's arguments name.
     *
     * @param out should write UTF-8
     * @return the exit code: 0 done, 1 faulty files, 2 a wrong command line; empty when no command is named
     */
    public OptionalInt run(String[] args, PrintStream out) {
        Command command = args.length == 0 ? null : commands.get(args[0]);
        if (command == null) {
            return OptionalInt.empty();
        }
        List<String> rest = Arrays.asList(args).subList(1, args.length);
        try {
            return OptionalInt.of(command.run(rest, out));
        } catch (Options.Misused e) {
            out.println(e.getMessage());
            out.println("用法：" + command.usage());
            return OptionalInt.of(Command.MISUSED);
        }
    }
}
