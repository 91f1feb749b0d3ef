package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.ChatLine;

/** Somebody who reads his phone and plans what to do. */
interface PhoneReader {

    Phone phone();

    /** A line that the account wrote. */
    void reads(ChatLine line);

}
