package cn.lianhu.sandbox.bench;

import cn.lianhu.sandbox.story.FiguresRun;

/** How long the desk's figures take. Arguments: of how many tickets (default 100000). */
public final class FiguresBench {

    private FiguresBench() {
    }

    public static void main(String[] args) throws Exception {
        new FiguresRun(args.length == 0 ? 100_000 : Integer.parseInt(args[0])).run();
        System.exit(0);
    }

}
