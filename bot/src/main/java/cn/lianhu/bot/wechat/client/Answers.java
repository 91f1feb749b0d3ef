package cn.lianhu.bot.wechat.client;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads answers into the values the rest of the program knows. */
final class Answers {

    private Answers() {
    }

    static final String NOT_THE_PLATFORMS = "the answer is none of the platform's";

    /**
     * A send: what is lost, or not readable, may have been accepted; only the platform's
     * own 0 says that it was.
     */
    static SendOutcome outcome(Answer answer) {
        return switch (answer) {
            case Answer.Lost lost -> new SendOutcome.Unknown(lost.why());
            case Answer.NotSent notSent -> soon(notSent.why());
            case Answer.Got got when ErrorCodes.alreadySent(got.code()) -> new SendOutcome.Sent(null);
            case Answer.Got got -> refusal(got).map(SendOutcome.class::cast).orElseGet(() -> accepted(got));
        };
    }

    /** The JSON answer of a call that may be repeated; throws {@link ApiRefusal}. */
    static JsonNode json(Answer answer) {
        return switch (answer) {
            case Answer.Lost lost -> throw ApiRefusal.soon(lost.why());
            case Answer.NotSent notSent -> throw ApiRefusal.soon(notSent.why());
            case Answer.Got got -> {
                refusal(got).ifPresent(refused -> {
                    throw new ApiRefusal(refused);
                });
                if (!got.json().isObject()) {
                    throw ApiRefusal.soon(NOT_THE_PLATFORMS);
                }
                yield got.json();
            }
        };
    }

    static Download download(Answer answer) {
        return switch (answer) {
            case Answer.Lost lost -> new Download.Refused(soon(lost.why()));
            case Answer.NotSent notSent -> new Download.Refused(soon(notSent.why()));
            case Answer.Got got -> refusal(got).<Download>map(Download.Refused::new).orElseGet(() -> file(got));
        };
    }

    /** What a complete answer refuses; empty when it accepts, or is none. */
    static Optional<SendOutcome.Refused> refusal(Answer answer) {
        if (!(answer instanceof Answer.Got got)) {
            return Optional.empty();
        }
        if (got.code() != 0) {
            return Optional.of(ErrorCodes.refused(got.code(), got.json().path("errmsg").asString("")));
        }
        return got.status() == 200 ? Optional.empty() : Optional.of(ErrorCodes.refusedByStatus(got.status()));
    }

    private static SendOutcome accepted(Answer.Got got) {
        return got.accepts() ? new SendOutcome.Sent(got.json().path("msgid").asString(null))
                : new SendOutcome.Unknown(NOT_THE_PLATFORMS);
    }

    private static Download file(Answer.Got got) {
        if (got.cut()) {
            return new Download.TooLarge();
        }
        JsonNode json = got.json();
        String url = json.path("video_url").asString("");
        if (url.matches("https?://.+")) {
            return new Download.Elsewhere(url);
        }
        return isFile(got) ? new Download.Content(got.body(), got.contentType(), got.fileName())
                : new Download.Refused(soon(NOT_THE_PLATFORMS));
    }

    /**
     * Photos, voices and videos are no text: one that comes is a portal's or a proxy's
     * page, or cut JSON.
     */
    private static boolean isFile(Answer.Got got) {
        byte[] body = got.body();
        return body.length > 0 && "<{[".indexOf(body[0]) < 0 && !got.contentType().startsWith("text/html");
    }

    private static SendOutcome.Refused soon(String why) {
        return ApiRefusal.soon(why).refused();
    }

}
