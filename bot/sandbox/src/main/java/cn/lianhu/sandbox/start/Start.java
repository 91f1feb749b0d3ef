package cn.lianhu.sandbox.start;

/** Where the sandbox's jar begins, like the program's own. */
public final class Start {

    private Start() {
    }

    public static void main(String[] args) throws Throwable {
        cn.lianhu.bot.start.Start.run("cn.lianhu.sandbox.SandboxApplication", args);
    }

}
