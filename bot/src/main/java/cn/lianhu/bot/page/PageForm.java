package cn.lianhu.bot.page;

import cn.lianhu.intake.Reply;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A word of the chat as a page's form says it, and the answer as a page shows it. */
public final class PageForm {

    private static final Pattern ONCE = Pattern.compile("[0-9a-f-]{36}");

    private static final int LONGEST = 300;

    private PageForm() {
    }

    /** What names the next thing that is said, so that it is done once. */
    public static Mono<String> named() {
        return Mono.fromSupplier(() -> UUID.randomUUID().toString()).subscribeOn(Schedulers.boundedElastic());
    }

    /** Whether a form carried such a name back. */
    public static boolean names(@Nullable String once) {
        return once != null && ONCE.matcher(once).matches();
    }

    /** What was typed to be said with the word. */
    public static String typed(@Nullable String more) {
        String words = more == null ? "" : more.strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /**
     * @param more empty for nothing
     */
    public static String words(String word, long ticket, String more) {
        return more.isEmpty() ? word + " " + ticket : word + " " + ticket + " " + more;
    }

    /** What may be tapped in the chat is said of as words. */
    public static String shown(Reply reply) {
        return Optional.ofNullable(reply.text()).orElse("").replace("«", "“").replace("»", "”");
    }

}
