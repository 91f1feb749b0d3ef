package cn.lianhu.bot.wechat.client;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What each error code of the platform means for us; the one place where codes are
 * judged. Source: the platform's global return codes, with the English texts as in
 * WxJava's WxOpenErrorMsgEnum.
 */
final class ErrorCodes {

    private static final boolean ALERT = true;

    private static final boolean QUIET = false;

    /**
     * The token is wrong, expired or replaced; it is renewed once before these count as a
     * failure.
     */
    private static final Set<Integer> TOKEN = Set.of(40001, 40014, 42001);

    /** The same client_msg_id was taken before: the message is there already. */
    private static final int ALREADY_SENT = 45065;

    private static final Map<Integer, Judgement> JUDGEMENTS = judgements();

    private ErrorCodes() {
    }

    record Judgement(SendFailure failure, boolean alert) {
    }

    /** Unknown codes take the next way and are shown to the operator. */
    static Judgement judge(int code) {
        return JUDGEMENTS.getOrDefault(code, new Judgement(SendFailure.NEXT_RUNG, ALERT));
    }

    static SendOutcome.Refused refused(int code, String message) {
        Judgement judgement = judge(code);
        return new SendOutcome.Refused(judgement.failure(), code, message, judgement.alert());
    }

    /**
     * From the token endpoint, where an invalid credential is a wrong secret and not an
     * old token.
     */
    static SendOutcome.Refused refusedToken(int code, String message) {
        return TOKEN.contains(code) ? new SendOutcome.Refused(SendFailure.ALERT_OPERATOR, code, message, ALERT)
                : refused(code, message);
    }

    /** The platform answers 200; other statuses come from what stands between. */
    static SendOutcome.Refused refusedByStatus(int status) {
        String message = "HTTP status " + status;
        if (status >= 500) {
            return new SendOutcome.Refused(SendFailure.RETRY_SOON, status, message, QUIET);
        }
        return status == 429 ? new SendOutcome.Refused(SendFailure.RETRY_NEXT_MINUTE, status, message, QUIET)
                : new SendOutcome.Refused(SendFailure.ALERT_OPERATOR, status, message, ALERT);
    }

    static boolean known(int code) {
        return JUDGEMENTS.containsKey(code);
    }

    static boolean concernsToken(int code) {
        return TOKEN.contains(code);
    }

    static boolean alreadySent(int code) {
        return code == ALREADY_SENT;
    }

    private static Map<Integer, Judgement> judgements() {
        Map<Integer, Judgement> all = new HashMap<>();
        put(all, SendFailure.RETRY_SOON, QUIET, -1, 61450);
        put(all, SendFailure.RETRY_SOON, ALERT, 40001, 40014, 42001, 41001);
        put(all, SendFailure.RETRY_NEXT_MINUTE, QUIET, 45011, 45066);
        put(all, SendFailure.NOT_TODAY, ALERT, 45009, 48006);
        put(all, SendFailure.UNFOLLOWED, QUIET, 43004, 50005);
        put(all, SendFailure.BLOCKED, QUIET, 48002, 43019, 62751);
        put(all, SendFailure.NO_SUCH_USER, QUIET, 40003, 46004, 50002);
        nextRung(all);
        badContent(all);
        alertOperator(all);
        return Map.copyOf(all);
    }

    private static void nextRung(Map<Integer, Judgement> all) {
        put(all, SendFailure.NEXT_RUNG, QUIET, 45015, 45047, 43101, 45028);
        // A new account has no menu yet; one is made then.
        put(all, SendFailure.NEXT_RUNG, QUIET, 46003);
        put(all, SendFailure.NEXT_RUNG, ALERT, 40200, 48008, 48001, 43104, 50001);
        range(all, SendFailure.NEXT_RUNG, 65400, 65417);
    }

    private static void badContent(Map<Integer, Judgement> all) {
        // Of what people wrote or sent.
        put(all, SendFailure.BAD_CONTENT, QUIET, 40007, 44004, 45001, 45002, 45008, 45065, 45067, 70000, 87009, 87014,
                40029, 40163, 45072, 45080, 45081);
        // Of how we, or the operator's template and menu, put it.
        put(all, SendFailure.BAD_CONTENT, ALERT, 40008, 40033, 44002, 45048, 45086, 45098, 45099, 47001, 47002, 47003,
                76001, 76002, 76003, 76004, 76021, 76022);
    }

    private static void alertOperator(Map<Integer, Judgement> all) {
        put(all, SendFailure.ALERT_OPERATOR, ALERT, 40002, 40013, 40036, 40037, 40125, 40164, 61004, 45035, 40243,
                43001, 43002, 43003, 45087, 45094, 45102, 48004, 50007, 61024);
        range(all, SendFailure.ALERT_OPERATOR, 89501, 89507);
        range(all, SendFailure.ALERT_OPERATOR, 200011, 200022);
    }

    private static void put(Map<Integer, Judgement> all, SendFailure failure, boolean alert, int... codes) {
        for (int code : codes) {
            all.put(code, new Judgement(failure, alert));
        }
    }

    private static void range(Map<Integer, Judgement> all, SendFailure failure, int first, int last) {
        put(all, failure, ALERT, IntStream.rangeClosed(first, last).toArray());
    }

}
