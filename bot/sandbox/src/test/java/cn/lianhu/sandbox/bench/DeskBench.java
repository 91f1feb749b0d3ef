package cn.lianhu.sandbox.bench;

import cn.lianhu.sandbox.story.DeskRun;

/** How long the desk takes. Arguments: of how many tickets (default 100000). */
public final class DeskBench {

    private DeskBench() {
    }

    public static void main(String[] args) throws Exception {
        new DeskRun(args.length == 0 ? 100_000 : Integer.parseInt(args[0])).run();
        System.exit(0);
    }

}
