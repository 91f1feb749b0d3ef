package cn.lianhu.sandbox.bench;

import cn.lianhu.sandbox.story.ReportRun;

/**
 * What messages cost beside one bare durable script, by wrk. Arguments: rounds (default
 * 3), seconds of each (default 8), what alone is to be measured (default all).
 */
public final class ReportBench {

    private ReportBench() {
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        int seconds = args.length < 2 ? 8 : Integer.parseInt(args[1]);
        new ReportRun(rounds, seconds, args.length < 3 ? null : args[2]).run();
        System.exit(0);
    }

}
