package cn.lianhu.sandbox.replay.year;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the year knows of its reports: only what people know themselves. */
final class Book {

    /**
     * A report that was sent.
     *
     * @param number that the answer named; 0 for none
     */
    record Entry(Incident incident, Phone phone, Instant at, long number, String answer) {
    }

    /** Where the place is not clear it is asked at once. */
    private static final Pattern NEW = Pattern.compile("#(\\d+) (?:收到了|已记下|替|说了好几处|有几个地方|这个地方没查到|\\S{2,20}没查到)");

    /** Several matters, one a line. */
    private static final Pattern SEVERAL = Pattern.compile("(?:件事，分开办|另外也记下了)：\\n((?:#.*(?:\\n|$))+)");

    private static final Pattern EACH = Pattern.compile("(?m)^#(\\d+) ");

    private final Map<Long, Entry> byNumber = new ConcurrentHashMap<>();

    private final Map<Long, String> numbers = new ConcurrentHashMap<>();

    private final Queue<Entry> all = new ConcurrentLinkedQueue<>();

    /**
     * Reads an answer: what was said of something else may have become a ticket too, as a
     * late answer to a question.
     */
    void heard(String said, String answer) {
        heard(said, NEW.matcher(answer));
        Matcher several = SEVERAL.matcher(answer);
        while (several.find()) {
            heard(said, EACH.matcher(several.group(1)));
        }
    }

    /** Of tickets that this tells of as new. */
    static Set<Long> told(String text) {
        return NEW.matcher(text).results().map(found -> Long.valueOf(found.group(1))).collect(Collectors.toSet());
    }

    private void heard(String said, Matcher matcher) {
        while (matcher.find()) {
            numbers.putIfAbsent(Long.valueOf(matcher.group(1)), said);
        }
    }

    /** What was said that became a ticket without being meant as a report. */
    List<String> unmeant() {
        return numbers.entrySet()
            .stream()
            .filter(e -> !byNumber.containsKey(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    }

    /** Of all tickets that somebody was told of as new. */
    Set<Long> numbers() {
        return numbers.keySet();
    }

    void note(Entry entry) {
        all.add(entry);
        if (entry.number() > 0) {
            byNumber.putIfAbsent(entry.number(), entry);
        }
    }

    Collection<Entry> all() {
        return all;
    }

    /** The category's code; empty when nobody of the year reported it. */
    String category(long number) {
        Entry entry = byNumber.get(number);
        return entry == null ? "" : entry.incident().category();
    }

}
