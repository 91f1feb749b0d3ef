package cn.lianhu.sandbox.emulator;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpMethod;

/**
 * One endpoint of the API.
 *
 * @param token whether it wants an access token
 * @param json whether its body must be a JSON object
 * @param open the kinds of account that may call it
 */
record Route(HttpMethod method, String path, boolean token, boolean json, Set<AccountKind> open,
        Function<Call, CallReply> endpoint) {

    static Route get(String path, Function<Call, CallReply> endpoint) {
        return new Route(HttpMethod.GET, path, true, false, EnumSet.allOf(AccountKind.class), endpoint);
    }

    static Route post(String path, Function<Call, CallReply> endpoint) {
        return new Route(HttpMethod.POST, path, true, true, EnumSet.allOf(AccountKind.class), endpoint);
    }

    Route withoutToken() {
        return new Route(method, path, false, json, open, endpoint);
    }

    Route withoutJson() {
        return new Route(method, path, token, false, open, endpoint);
    }

    Route onlyFor(AccountKind first, AccountKind... others) {
        return new Route(method, path, token, json, EnumSet.of(first, others), endpoint);
    }

    /** For whoever the platform has verified, and test accounts. */
    Route verified() {
        return onlyFor(AccountKind.SERVICE, AccountKind.SUBSCRIPTION, AccountKind.TEST);
    }
}
