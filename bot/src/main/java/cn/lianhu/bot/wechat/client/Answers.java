package cn.lianhu.bot.wechat.client;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads answers into the values the rest of the program knows. */
final class Answers {

    private Answers() {}

    /** A send: what is lost, or not readable, may have been accepted. */
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
                    throw ApiRefusal.soon("the answer is not JSON");
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
        JsonNode json = got.json();
        int code = json.path("errcode").asInt(0);
        if (code != 0) {
            return Optional.of(ErrorCodes.refused(code, json.path("errmsg").asString("")));
        }
        return got.status() == 200 ? Optional.empty() : Optional.of(ErrorCodes.refusedByStatus(got.status()));
    }

    private static SendOutcome accepted(Answer.Got got) {
        JsonNode json = got.json();
        if (!json.isObject()) {
            return new SendOutcome.Unknown("the answer is not JSON");
        }
        return new SendOutcome.Sent(json.path("msgid").asString(null));
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
        return json.isObject() || got.body().length == 0
                ? new Download.Refused(new SendOutcome.Refused(SendFailure.BAD_CONTENT, 0, "no file in the answer", false))
                : new Download.Content(got.body(), got.contentType(), got.fileName());
    }

    private static SendOutcome.Refused soon(String why) {
        return ApiRefusal.soon(why).refused();
    }
}
