package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.Line;

/** Somebody who reads his phone and plans what to do. */
interface Reader {

    Phone phone();

    /** A line that the account wrote. */
    void reads(Line line);

}
