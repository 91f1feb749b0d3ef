package cn.lianhu.sandbox.emulator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;

/**
 * What every call goes through before its endpoint: address, method, token, quota, right
 * and form.
 */
final class ApiGate {

    /** A backslash that is itself escaped makes no escape of what follows. */
    private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\u[0-9a-fA-F]{4}");

    private final Map<String, Route> routes;

    private final AccessTokens tokens;

    private final Quotas quotas;

    private final InstantSource wall;

    ApiGate(Collection<Route> routes, AccessTokens tokens, Quotas quotas, InstantSource wall) {
        this.routes = routes.stream().collect(Collectors.toMap(Route::path, Function.identity()));
        this.tokens = tokens;
        this.quotas = quotas;
        this.wall = wall;
    }

    CallReply answer(Call call) {
        Route route = routes.get(call.path());
        if (route == null) {
            return CallReply.refused(Problem.INVALID_URL);
        }
        Instant now = wall.instant();
        return method(route, call).or(() -> token(route, call, now))
            .or(() -> quotas.use(route.path(), now))
            .or(() -> right(route))
            .or(() -> form(route, call))
            .map(CallReply::refused)
            .orElseGet(() -> route.endpoint().apply(call));
    }

    private static Optional<Problem> method(Route route, Call call) {
        if (route.method().equals(call.method())) {
            return Optional.empty();
        }
        return Optional.of(route.method().equals(HttpMethod.GET) ? Problem.GET_REQUIRED : Problem.POST_REQUIRED);
    }

    private Optional<Problem> token(Route route, Call call, Instant now) {
        if (!route.token()) {
            return Optional.empty();
        }
        String token = call.query("access_token");
        return token.isEmpty() ? Optional.of(Problem.TOKEN_MISSING) : tokens.check(token, now);
    }

    private Optional<Problem> right(Route route) {
        return route.open().contains(quotas.kind()) ? Optional.empty() : Optional.of(Problem.UNAUTHORIZED);
    }

    private static Optional<Problem> form(Route route, Call call) {
        if (!route.json()) {
            return Optional.empty();
        }
        if (call.body().isBlank()) {
            return Optional.of(Problem.EMPTY_POST);
        }
        if (ESCAPED.matcher(call.body()).find()) {
            return Optional.of(Problem.ESCAPED_CHARACTERS);
        }
        return call.json().isObject() ? Optional.empty() : Optional.of(Problem.INVALID_DATA);
    }

}
