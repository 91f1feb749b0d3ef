package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody reads in return. {@code text} is null when nothing is said. */
record Answer(int status, String body, String text) {

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)");

    private static final String AFTER_KEPT = "————\n";

    Answer reads(String... parts) {
        assertThat(text).as("answer").isNotNull().contains(parts);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2048);
        return this;
    }

    Answer doesNotRead(String... parts) {
        assertThat(text).isNotNull().doesNotContain(parts);
        return this;
    }

    /** Without what was kept for him, which stands before it. */
    String answered() {
        assertThat(text).as("answer").isNotNull();
        return text.contains(AFTER_KEPT) ? text.substring(text.lastIndexOf(AFTER_KEPT) + AFTER_KEPT.length()) : text;
    }

    /** The new ticket's. */
    long number() {
        assertThat(text).as("answer").isNotNull();
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as("a number in: " + text).isTrue();
        return Long.parseLong(number.group(1));
    }

    boolean hasNumber() {
        return text != null && NUMBER.matcher(text).find();
    }
}
