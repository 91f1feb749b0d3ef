package cn.lianhu.sandbox.bench;

import cn.lianhu.sandbox.story.SafeModeRun;

/**
 * What safe mode costs a report. Arguments: rounds (default 3), seconds of each (default
 * 8).
 */
public final class SafeModeBench {

    private SafeModeBench() {
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        new SafeModeRun(rounds, args.length < 2 ? 8 : Integer.parseInt(args[1])).run();
        System.exit(0);
    }

}
