package cn.lianhu.bot.command;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** How far a long command is: a bar on a terminal, elsewhere a line at every tenth. */
public final class Progress {

    private static final int WIDTH = 30;

    private static final int TENTHS = 10;

    private final PrintStream out;

    private final boolean terminal;

    private final String what;

    private final long total;

    private long shown = -1;

    Progress(PrintStream out, boolean terminal, String what, long total) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
        this.total = Math.max(1, total);
    }

    public static Progress on(PrintStream out, String what, long total) {
        return new Progress(out, isTerminal(System.console()), what, total);
    }

    /**
     * From JDK 22 on there is a console also where there is no terminal, and a method
     * that tells.
     */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        }
        catch (NoSuchMethodException before22) {
            return true;
        }
        catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /**
     * @param more said behind the figures
     */
    public synchronized void at(long done, String more) {
        long step = terminal ? done * 1000 / total : done * TENTHS / total;
        if (step == shown && done < total || shown == Long.MAX_VALUE) {
            return;
        }
        shown = done >= total ? Long.MAX_VALUE : step;
        if (terminal) {
            int full = (int) Math.min(WIDTH, done * WIDTH / total);
            out.print("\r" + what + " " + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + figures(done) + " " + more
                    + "\u001B[K" + (done >= total ? "\n" : ""));
            out.flush();
        }
        else {
            out.println(what + " " + figures(done) + " " + more);
        }
    }

    private String figures(long done) {
        return done * 100 / total + "% " + done + "/" + total;
    }

}
