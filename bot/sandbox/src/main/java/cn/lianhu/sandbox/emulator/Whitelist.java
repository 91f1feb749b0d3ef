package cn.lianhu.sandbox.emulator;

import java.util.Optional;
import java.util.Set;

/**
 * The addresses that may ask for a token (platform reference 5); all of them until some
 * are named.
 */
final class Whitelist {

    private volatile Set<String> addresses = Set.of();

    private volatile Problem refusal = Problem.NOT_IN_WHITELIST;

    /**
     * @param named empty for no whitelist at all
     */
    void only(Set<String> named) {
        addresses = Set.copyOf(named);
    }

    /**
     * The guide names another code than callers have seen: 61004 instead of 40164, or
     * 45035.
     */
    void refusesWith(int code) {
        refusal = switch (code) {
            case 40164 -> Problem.NOT_IN_WHITELIST;
            case 61004 -> Problem.NOT_REGISTERED;
            case 45035 -> Problem.NOT_IN_LIST;
            default -> throw new IllegalArgumentException("expected 40164, 61004 or 45035, found " + code);
        };
    }

    Optional<CallReply> refusal(String from) {
        if (addresses.isEmpty() || addresses.contains(from)) {
            return Optional.empty();
        }
        return Optional.of(new CallReply.Refused(refusal.code(), refusal.words().formatted(from, from)));
    }

}
