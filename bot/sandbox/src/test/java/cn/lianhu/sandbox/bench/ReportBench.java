package cn.lianhu.sandbox.bench;

import cn.lianhu.sandbox.story.ReportRun;

/**
 * What messages cost beside one bare durable script, by wrk. Arguments: rounds (default
 * 3), seconds of each (default 8).
 */
public final class ReportBench {

    private ReportBench() {
    }

    public static void main(String[] args) throws Exception {
        new ReportRun(args.length == 0 ? 3 : Integer.parseInt(args[0]), args.length < 2 ? 8 : Integer.parseInt(args[1]))
            .run();
        System.exit(0);
    }

}
