package cn.lianhu.bot.wechat.client;

/** What to do after the platform refused a call. */
public enum SendFailure {

    /** Nothing was accepted; the same call may go again after a short back-off. */
    RETRY_SOON,
    /** Too fast: the same call may go again after 60 seconds. */
    RETRY_NEXT_MINUTE,
    /** The daily quota of this API is used up: not before midnight in Beijing. */
    NOT_TODAY,
    /** This way does not reach the person now: take the next one. */
    NEXT_RUNG,
    /** The person does not follow the account any more: mark him. */
    UNFOLLOWED,
    /**
     * The person has switched messages off or is on the account's black-list: mark him.
     */
    BLOCKED,
    /** No such person at this account, or his WeChat account is closed: mark him. */
    NO_SUCH_USER,
    /** This content will never be taken; another text, file or field may be. */
    BAD_CONTENT,
    /**
     * Nothing goes this way until the operator has acted: alert him, and take the next
     * way meanwhile.
     */
    ALERT_OPERATOR

}
