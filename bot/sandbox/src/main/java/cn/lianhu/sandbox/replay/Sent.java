package cn.lianhu.sandbox.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row that was sent, with the chat's new lines.
 *
 * @param text as it was sent, with the numbers of tickets
 * @param at by the sandbox's clock
 */
record Sent(ReplayRow row, String text, Instant at, List<ChatLine> lines) {

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)");

    /** What the account answered, or why it did not; empty where nothing is answered. */
    String answer() {
        return lines.stream()
            .filter(line -> line.fromAccount() || line.failed())
            .map(ChatLine::text)
            .findFirst()
            .orElse("");
    }

    /** Of the ticket that the answer names first. */
    Optional<Long> number() {
        Matcher matcher = NUMBER.matcher(answer());
        return matcher.find() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }
}
