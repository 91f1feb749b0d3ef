package cn.lianhu.sandbox.bench;

import cn.lianhu.sandbox.story.DueRun;

/**
 * How long it takes to lift very many tickets whose limits pass together. Arguments: how
 * many (default 20000).
 */
public final class DueBench {

    private DueBench() {
    }

    public static void main(String[] args) throws Exception {
        new DueRun(args.length == 0 ? 20_000 : Integer.parseInt(args[0])).run();
        System.exit(0);
    }

}
