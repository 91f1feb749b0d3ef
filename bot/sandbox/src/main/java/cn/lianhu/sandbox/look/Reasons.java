package cn.lianhu.sandbox.look;

import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the program itself gives as reasons in a ticket's history, for who reads it in
 * another language.
 */
final class Reasons {

    static final List<Say> ALL = List.of(Say.LATE_RESPOND, Say.LATE_RESOLVE, Say.LATE_UNREACHED, Say.SKIPPED_VACANT,
            Say.SKIPPED_UNBOUND, Say.SKIPPED_UNFOLLOWED, Say.SKIPPED_SWITCHED_OFF, Say.SKIPPED_BLACKLISTED,
            Say.SKIPPED_NOT_FOUND, Say.SKIPPED_LIMITED, Say.SKIPPED_AWAY, Say.SKIPPED_REPORTER, Say.SKIPPED_SUBJECT,
            Say.SKIPPED_HAD_IT, Say.STANDS_IN, Say.CLOSE_LATE_STAYS);

    private Reasons() {
    }

    /** By name, each with its fillings in braces: {@code {who}到{at}没接单}. */
    static Map<String, String> of(Texts texts) {
        return ALL.stream()
            .collect(
                    Collectors.toMap(Say::name, say -> texts.say(say, fillings(say)), (a, b) -> a, LinkedHashMap::new));
    }

    private static Object[] fillings(Say say) {
        return say.placeholders().stream().flatMap(name -> Stream.of(name, "{" + name + "}")).toArray();
    }

}
