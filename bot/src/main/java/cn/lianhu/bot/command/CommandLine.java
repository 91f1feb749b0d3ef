package cn.lianhu.bot.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a program's command line may ask for instead of its start.
 *
 * @param jar the program's file, as the usage names it
 * @param commands what is asked in turn
 */
public record CommandLine(String jar, List<Offer> commands) {

    /**
     * Commands that know their own names.
     *
     * @param usages the command lines there are
     */
    public record Offer(List<String> usages, Runner runner) {

        public Offer(String usage, Runner runner) {
            this(List.of(usage), runner);
        }
    }

    /** Runs when the arguments name it. */
    public interface Runner {

        /**
         * @param out writes UTF-8
         * @return the exit code; empty when it is not named
         */
        OptionalInt run(String[] args, PrintStream out) throws IOException;

    }

    /** Ends the process when the arguments ask for something else than a start. */
    public void orStart(String[] args) throws IOException {
        OptionalInt done = run(args, utf8Out());
        if (done.isPresent()) {
            System.exit(done.getAsInt());
        }
    }

    OptionalInt run(String[] args, PrintStream out) throws IOException {
        for (Offer offer : commands) {
            OptionalInt done = offer.runner().run(args, out);
            if (done.isPresent()) {
                return done;
            }
        }
        return new Usage(jar, commands.stream().map(Offer::usages).flatMap(List::stream).toList()).run(args, out);
    }

    /** Chinese comes out right whatever the machine's locale is. */
    private static PrintStream utf8Out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
