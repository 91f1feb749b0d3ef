package cn.lianhu.bot.network;

import java.io.PrintStream;
import java.util.List;

/** Something an operator does with the program's files while it does not run. */
interface NetworkCommand {

    int DONE = 0;

    int FAILED = 1;

    int MISUSED = 2;

    /** The command line it wants, for the operator. */
    String usage();

    /** Does it and returns the process's exit code. */
    int run(List<String> args, PrintStream out) throws Options.Misused;

}
