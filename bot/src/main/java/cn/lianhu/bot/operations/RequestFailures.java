package cn.lianhu.bot.operations;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * Ends requests that failed before anybody else writes about them: an address holds
 * openid and signature, and Reactor puts it into the stack trace. Logged is what kind of
 * failure it was and where in the program, never a message.
 */
@Component
@Order(RequestFailures.BEFORE_ALL_OTHERS)
class RequestFailures implements WebExceptionHandler {

    static final int BEFORE_ALL_OTHERS = -100;

    private static final Logger LOG = LoggerFactory.getLogger(RequestFailures.class);

    private static final String OURS = "cn.lianhu.";

    private static final int FRAMES = 5;

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable problem) {
        ServerHttpResponse response = exchange.getResponse();
        if (problem instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            return Mono.error(problem); // what the one who asked did wrong is answered in
                                        // words, and not logged
        }
        if (!DisconnectedClientHelper.isClientDisconnectedException(problem)) {
            LOG.error("A request failed: {}", where(problem));
        }
        if (response.isCommitted()) {
            return Mono.error(problem);
        }
        response.setStatusCode(HttpStatus.INTERNAL_SERVER_ERROR);
        return response.setComplete();
    }

    private static String where(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String frames = Arrays.stream(root.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
        return problem.getClass().getName() + (root == problem ? "" : " of " + root.getClass().getName())
                + (frames.isEmpty() ? "" : " at " + frames);
    }

}
