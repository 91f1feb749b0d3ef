package cn.lianhu.bot.command;

import cn.lianhu.bot.files.Likeness;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers a command line that asks how it is used, or that is none: then nothing may
 * start.
 *
 * @param jar the program's file
 * @param commands the command lines of the commands there are
 */
record Usage(String jar, List<String> commands) {

    private static final int ASKED = 0;

    private static final int MISUSED = 2;

    private static final int NEAR = 3;

    private static final Set<String> HELP = Set.of("--help", "-h", "-help", "-?", "/?", "help");

    /** What this program leaves to the sandbox's, which asks for it before. */
    private static final String REPLAY = "replay";

    /** Spring Boot's own words without a dot. */
    private static final Set<String> SWITCHES = Set.of("--debug", "--trace");

    /**
     * Prints how the program is used where that is the answer.
     * @param args what no command has taken
     * @return 0 when it was asked for, 2 when the line has a word that is not understood;
     * empty when all are settings
     */
    OptionalInt run(String[] args, PrintStream out) {
        if (Arrays.stream(args).anyMatch(HELP::contains)) {
            print(out);
            return OptionalInt.of(ASKED);
        }
        for (String arg : args) {
            if (!isSetting(arg)) {
                out.printf("不认识“%s”。 \"%1$s\" is not understood.%s%n", arg,
                        arg.equals(REPLAY) ? " replay: java -jar lianhu-sandbox.jar replay" : meant(arg));
                print(out);
                return OptionalInt.of(MISUSED);
            }
        }
        return OptionalInt.empty();
    }

    /** The command that a misspelt word is near to. */
    private String meant(String word) {
        return commands.stream()
            .map(line -> line.split(" ")[0])
            .distinct()
            .filter(command -> Likeness.distance(command, word) <= NEAR)
            .findFirst()
            .map(command -> " 是不是 " + command + "？")
            .orElse("");
    }

    private static boolean isSetting(String arg) {
        return SWITCHES.contains(arg) || arg.matches("--[^=]+\\..*");
    }

    private void print(PrintStream out) {
        out.println("用法 Usage:");
        Stream.concat(Stream.of("[--设置=值 …]"), commands.stream())
            .map(line -> "  java -jar " + jar + " " + line)
            .forEach(out::println);
        out.println("""
                不带命令就启动程序；全部设置见 config/application.yml，如 --server.port=8081。
                没有公众号先试试演练环境：java -jar lianhu-sandbox.jar，再打开 http://localhost:8080
                Without a command it starts; config/application.yml lists all settings. To try it without an account:
                java -jar lianhu-sandbox.jar, then http://localhost:8080""");
    }
}
