package cn.lianhu.sandbox.bench;

import cn.lianhu.bot.delivery.BacklogRun;

/**
 * What a backlog of very many notices costs those who have nothing to do with it.
 * Arguments: how many (default 20000).
 */
public final class BacklogBench {

    private BacklogBench() {
    }

    public static void main(String[] args) throws Exception {
        new BacklogRun(args.length == 0 ? 20_000 : Integer.parseInt(args[0])).run();
        System.exit(0);
    }

}
