package cn.lianhu.bot.wechat.client;

import org.jspecify.annotations.Nullable;

/** How one send ended. */
public sealed interface SendOutcome {

    /** Accepted, which is not yet seen; {@code msgId} only from templates, else null. */
    record Sent(@Nullable String msgId) implements SendOutcome {
    }

    /**
     * The request left, its answer was lost: it may have been accepted and must not be
     * repeated blindly.
     */
    record Unknown(String why) implements SendOutcome {
    }

    /**
     * Not accepted.
     *
     * @param code the platform's errcode, an HTTP status of 400 and above, or 0 when
     * nothing was asked
     * @param message the platform's words (they name the field of a bad template) or ours
     * @param alert whether an operator should hear of it
     */
    record Refused(SendFailure failure, int code, String message, boolean alert) implements SendOutcome {
    }

}
