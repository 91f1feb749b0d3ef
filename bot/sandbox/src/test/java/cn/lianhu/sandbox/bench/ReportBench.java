package cn.lianhu.sandbox.bench;

import cn.lianhu.sandbox.story.ReportRun;

/**
 * What messages cost beside one bare durable script, by wrk. Arguments: rounds (default
 * 3), seconds of each (default 8), what alone is to be measured (default, or {@code all}:
 * everything), how many old tickets the store gets before all is measured once more
 * (default none).
 */
public final class ReportBench {

    private ReportBench() {
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        int seconds = args.length < 2 ? 8 : Integer.parseInt(args[1]);
        String only = args.length < 3 || args[2].equals("all") ? null : args[2];
        new ReportRun(rounds, seconds, only, args.length < 4 ? 0 : Integer.parseInt(args[3])).run();
        System.exit(0);
    }

}
