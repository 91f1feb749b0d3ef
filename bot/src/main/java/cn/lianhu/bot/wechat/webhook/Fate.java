package cn.lianhu.bot.wechat.webhook;

/** How a request ended; the values of the metric's tag, in lower case. */
enum Fate {

    VERIFIED, ANSWERED, TAKEN, NOT_UNDERSTOOD, REFUSED, EMPTY, BROKEN_OFF, TOO_LARGE, HELD, LAST_RESORT

}
