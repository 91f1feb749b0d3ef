package cn.lianhu.bot.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/**
 * Where the jar begins: says in words that Java is too old, where the virtual machine
 * would print a stack trace. Compiled for an older Java than the rest, which it therefore
 * knows by name alone.
 */
public final class Start {

    private static final int NEEDED = 21;

    private static final int TOO_OLD = 2;

    private Start() {
    }

    public static void main(String[] args) throws Throwable {
        run("cn.lianhu.bot.LianhuApplication", args);
    }

    /**
     * @param program the class to go on with, which a newer Java is needed for
     */
    public static void run(String program, String[] args) throws Throwable {
        String version = System.getProperty("java.specification.version", "");
        if (isTooOld(version)) {
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                .println(message(version, System.getProperty("java.home", "")));
            System.exit(TOO_OLD);
        }
        try {
            Class.forName(program).getMethod("main", String[].class).invoke(null, (Object) args);
        }
        catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /**
     * @param version as in {@code java.specification.version}: 1.8, 17, 21
     */
    static boolean isTooOld(String version) {
        try {
            return Integer.parseInt(version.replaceFirst("^1\\.", "")) < NEEDED;
        }
        catch (NumberFormatException e) {
            return false;
        }
    }

    static String message(String version, String home) {
        return "Lianhu needs Java " + NEEDED + " or newer; this is Java " + version + " (" + home + ")."
                + " Install one, such as 21 or 25, and start the jar with its bin/java.\n" + "联户通要 Java " + NEEDED
                + " 或更新的版本，现在用的是 Java " + version + "（" + home + "）。" + "请安装 21 或 25，用它的 bin/java 来启动。";
    }

}
