package cn.lianhu.bot.wechat.client;

import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One call with all that belongs to it: the circuit, the token, a thread, and one more
 * try with a new token.
 */
final class ApiCalls {

    private static final Answer TOO_MANY = new Answer.NotSent("too many calls are waiting already");

    private final WxLine line;

    private final BlockingCalls threads;

    /** Apart, so that no visitor keeps a message waiting. */
    private final BlockingCalls visitors;

    private final TokenKeeper tokens;

    private final Circuits circuits;

    private final Troubles troubles;

    ApiCalls(WxLine line, BlockingCalls threads, BlockingCalls visitors, TokenKeeper tokens, Circuits circuits,
            Troubles troubles) {
        this.line = line;
        this.threads = threads;
        this.visitors = visitors;
        this.tokens = tokens;
        this.circuits = circuits;
        this.troubles = troubles;
    }

    /**
     * Errors with {@link ApiRefusal} when nothing was asked: a paused API, or no token to
     * be had.
     */
    Mono<Answer> call(ApiRequest request) {
        return Mono.defer(() -> circuits.open(request.api())
            .map(refused -> Mono.<Answer>error(new ApiRefusal(refused)))
            .orElseGet(() -> withToken(request)));
    }

    /**
     * The same of what takes no token. What it refuses may be a visitor's doing, and
     * pauses nothing.
     */
    Mono<Answer> callBare(ApiRequest request) {
        return visitors.run(() -> line.exchangeBare(request)).onErrorReturn(RejectedExecutionException.class, TOO_MANY);
    }

    private Mono<Answer> withToken(ApiRequest request) {
        return had(tokens.token()).then(exchange(request))
            .flatMap(answer -> tokenRefused(answer) instanceof String refused
                    ? had(tokens.insteadOf(refused)).then(exchange(request)) : Mono.just(answer))
            .doOnNext(answer -> Answers.refusal(answer).ifPresent(refused -> noteRefusal(request, refused)))
            .doOnError(ApiRefusal.class, noToken -> troubles.note(noToken.refused()));
    }

    private void noteRefusal(ApiRequest request, SendOutcome.Refused refused) {
        circuits.note(request.api(), refused);
        troubles.note(refused);
    }

    private Mono<Answer> exchange(ApiRequest request) {
        return threads.run(() -> line.exchange(request)).onErrorReturn(RejectedExecutionException.class, TOO_MANY);
    }

    private static Mono<Token> had(Mono<Token> token) {
        return token.onErrorMap(e -> !(e instanceof ApiRefusal),
                e -> ApiRefusal.soon("token store: " + e.getClass().getName()));
    }

    /** The token the platform refused, null when it did not. */
    private static @Nullable String tokenRefused(Answer answer) {
        return answer instanceof Answer.Got got && ErrorCodes.concernsToken(got.code()) ? got.token() : null;
    }

}
