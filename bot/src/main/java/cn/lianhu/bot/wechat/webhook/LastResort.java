package cn.lianhu.bot.wechat.webhook;

/** What a person reads when none of WeChat's tries could store the message. */
@FunctionalInterface
public interface LastResort {

    /**
     * Says that the message may not have got through and how to ask; names no number, for
     * there may be none.
     */
    String text();

}
