package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.PeopleKinds;
import cn.lianhu.ticket.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody read in answer; null text when nothing. */
record Said(Chat chat, String text) {

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)");

    private static final Pattern TAP = Pattern
        .compile("<a href=\"weixin://bizmsgmenu\\?msgmenucontent=([^\"&]*)&msgmenuid=1\">([^<]*)</a>");

    Said answered(String... parts) {
        assertThat(text).contains(parts);
        return this;
    }

    Said without(String... parts) {
        assertThat(text).doesNotContain(parts);
        return this;
    }

    Said silent() {
        assertThat(text).isNull();
        return this;
    }

    /** Nothing about any ticket, household or member was changed. */
    Said changedNothing() {
        assertThat(chat.store.last().tickets()).isEmpty();
        assertThat(chat.store.last().documents(PeopleKinds.STAFF)).isEmpty();
        assertThat(chat.store.last().documents(PeopleKinds.OCCUPANTS)).isEmpty();
        assertThat(chat.store.last().notices()).isEmpty();
        return this;
    }

    /**
     * The answer is a new ticket's: its first number is one that was not there before.
     */
    long newReport() {
        assertThat(chat.store.last().tickets()).as(text).anyMatch(t -> t.before() == null);
        assertThat(number()).isEqualTo(chat.store.tickets().keySet().stream().max(Long::compare).orElseThrow());
        return number();
    }

    Said noReport() {
        assertThat(chat.store.last().tickets()).as(text).noneMatch(t -> t.before() == null);
        return this;
    }

    long number() {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        return Long.parseLong(number.group(1));
    }

    Ticket ticket() {
        return chat.ticket(number());
    }

    /** The words to tap, each of which sends exactly itself. */
    List<String> taps() {
        List<String> words = new ArrayList<>();
        Matcher tap = TAP.matcher(text);
        while (tap.find()) {
            words.add(tap.group(2));
        }
        return words;
    }
}
