package cn.lianhu.bot.replay.year;

import cn.lianhu.bot.replay.Line;

/** Somebody who reads his phone and plans what to do. */
interface Reader {

    Phone phone();

    /** A line that the account wrote. */
    void reads(Line line);

}
