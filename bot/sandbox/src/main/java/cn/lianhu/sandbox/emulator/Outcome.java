package cn.lianhu.sandbox.emulator;

import java.util.Map;

/** What came of a push. */
sealed interface Outcome {

    /** Accepted without an answer. */
    record Taken() implements Outcome {
    }

    /**
     * @param kind the reply's MsgType
     */
    record Answered(String kind, String text, Map<String, Object> more) implements Outcome {
    }

    /** The person reads that the account is out of order. */
    record Failed(String why) implements Outcome {
    }

}
