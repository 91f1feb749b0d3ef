package cn.lianhu.bot.wechat.client;

/**
 * A call that is no send, or the token for it, failed; carries what a refused send
 * carries.
 */
public final class ApiRefusal extends RuntimeException {

    private final transient SendOutcome.Refused refused;

    ApiRefusal(SendOutcome.Refused refused) {
        super(refused.failure() + " " + refused.code() + " " + refused.message(), null, false, false);
        this.refused = refused;
    }

    static ApiRefusal soon(String why) {
        return new ApiRefusal(new SendOutcome.Refused(SendFailure.RETRY_SOON, 0, why, false));
    }

    public SendOutcome.Refused refused() {
        return refused;
    }

}
