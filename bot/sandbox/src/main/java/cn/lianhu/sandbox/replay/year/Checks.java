package cn.lianhu.sandbox.replay.year;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What must be true of any year: nothing lost, nothing twice, nobody left without an
 * answer.
 */
final class Checks {

    private final Book book;

    private final Cases cases;

    private final Tally tally;

    private final List<String> broken = new ArrayList<>();

    Checks(Book book, Cases cases, Tally tally) {
        this.book = book;
        this.cases = cases;
        this.tally = tally;
    }

    /** What is not as it must be; empty when all is. */
    List<String> broken() {
        Set<Long> answered = book.numbers();
        Set<Long> there = cases.tickets().stream().map(Case::number).collect(Collectors.toSet());
        say(tally.failed(), "messages failed: " + tally.failures());
        say(book.all().stream().filter(e -> e.answer().isEmpty()).count(), "reports were not answered");
        say(answered.stream().filter(number -> !there.contains(number)).count(), "numbers were told of no ticket");
        List<Long> untold = untold(there, answered);
        say(untold.size(), "tickets were told to nobody: " + untold.stream().limit(5).toList());
        say(twice(), "numbers were given to two people");
        List<JsonNode> pending = pending();
        say(pending.size(), "notices have no fate: " + pending.stream().limit(3).toList());
        return broken;
    }

    /** What was begun and handed over by the clock is told by a notice. */
    private List<Long> untold(Set<Long> there, Set<Long> answered) {
        Set<Long> told = cases.notices()
            .stream()
            .flatMap(notice -> Book.told(notice.path("text").asString("")).stream())
            .collect(Collectors.toCollection(HashSet::new));
        told.addAll(answered);
        return there.stream().filter(number -> !told.contains(number)).sorted().toList();
    }

    /**
     * Without what is told on the last evening and waits for a morning that never comes.
     */
    private List<JsonNode> pending() {
        OffsetDateTime last = cases.notices()
            .stream()
            .map(n -> at(n, "at"))
            .max(OffsetDateTime::compareTo)
            .orElse(OffsetDateTime.MIN);
        return cases.notices()
            .stream()
            .filter(n -> n.path("fate").asString("").equals("pending") && !at(n, "notBefore").isAfter(last))
            .toList();
    }

    private static OffsetDateTime at(JsonNode notice, String when) {
        return OffsetDateTime.parse(notice.path(when).asString());
    }

    private void say(long count, String what) {
        if (count > 0) {
            broken.add(count + " " + what);
        }
    }

    private long twice() {
        Map<Long, Set<String>> people = book.all()
            .stream()
            .filter(e -> e.number() > 0)
            .collect(Collectors.groupingBy(Book.Entry::number,
                    Collectors.mapping(e -> e.phone().openid(), Collectors.toCollection(HashSet::new))));
        return people.values().stream().filter(of -> of.size() > 1).count();
    }

}
