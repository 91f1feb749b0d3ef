package cn.lianhu.sandbox.emulator;

import java.util.Map;

/** What came of a push. */
sealed interface PushOutcome {

    /** Accepted without an answer. */
    record Taken() implements PushOutcome {
    }

    /**
     * @param kind the reply's MsgType
     */
    record Answered(String kind, String text, Map<String, Object> more) implements PushOutcome {
    }

    /** The person reads that the account is out of order. */
    record Failed(String why) implements PushOutcome {
    }

}
