package cn.lianhu.bot.why;

import cn.lianhu.network.Level;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who a ticket passed by, and why, as its history keeps it in words: the program's own
 * reasons are found among them, and nothing else that somebody wrote there is told.
 */
final class Skipped {

    private static final List<Say> REASONS = List.of(Say.SKIPPED_UNBOUND, Say.SKIPPED_UNFOLLOWED,
            Say.SKIPPED_SWITCHED_OFF, Say.SKIPPED_BLACKLISTED, Say.SKIPPED_NOT_FOUND, Say.SKIPPED_LIMITED,
            Say.SKIPPED_AWAY, Say.SKIPPED_HAD_IT);

    /** They would tell of who reported in confidence. */
    private static final List<Say> WAYS = List.of(Say.ROUTED_LINKED, Say.ROUTED_UNLINKED, Say.ROUTED_BY_GRID,
            Say.ROUTED_ASKED, Say.ROUTED_NO_PLACE, Say.ROUTED_NO_PLACE_HOME, Say.ROUTED_URGENT_NO_PLACE);

    private static final String POST = "\uE010";

    private static final String NAME = "\uE011";

    private static final String TITLES = Arrays.stream(Level.values())
        .map(Level::title)
        .collect(Collectors.joining("|", "(", ")"));

    private final Texts texts;

    private final Recipients people;

    Skipped(Texts texts, Recipients people) {
        this.texts = texts;
        this.people = people;
    }

    /** By what a note of the history says a ticket went to whom it went. */
    List<String> ways(String note) {
        return people.confidential() ? List.of()
                : WAYS.stream().map(way -> texts.say(way)).filter(note::contains).toList();
    }

    /** Whom it passed by and why, sentence by sentence. */
    List<String> in(String note) {
        List<String> told = new ArrayList<>();
        titles(note).forEach(post -> told.add(texts.say(Say.SKIPPED_VACANT, "post", post)));
        REASONS.forEach(reason -> told.addAll(passedBy(reason, note)));
        return told;
    }

    private List<String> titles(String note) {
        return Pattern.compile(pattern(Say.SKIPPED_VACANT))
            .matcher(note)
            .results()
            .map(found -> found.group(1))
            .toList();
    }

    private List<String> passedBy(Say reason, String note) {
        return Pattern.compile(pattern(reason))
            .matcher(note)
            .results()
            .map(found -> texts.say(reason, "post", found.group(1), "name", " " + people.named(found.group(2)) + " "))
            .toList();
    }

    private String pattern(Say reason) {
        String quoted = Pattern.quote(texts.say(reason, "post", POST, "name", NAME));
        return quoted.replace(POST, "\\E" + Matcher.quoteReplacement(TITLES) + "\\Q")
            .replace(NAME, "\\E([^；，（）\\s]{1,20})\\Q");
    }

}
