package cn.lianhu.sandbox.emulator;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many customer-service messages may still be sent to one person, by what he did. Not
 * for use by many threads.
 */
final class OpenWindows {

    private final Map<Trigger, Open> open = new EnumMap<>(Trigger.class);

    private record Open(int left, Instant until) {

        boolean at(Instant now) {
            return now.isBefore(until);
        }

        Open or(Open other) {
            return new Open(Math.max(left, other.left), until.isAfter(other.until) ? until : other.until);
        }
    }

    void open(Trigger trigger, Instant now, WindowRule rule) {
        open.values().removeIf(window -> !window.at(now));
        Open fresh = new Open(trigger.messages(), now.plus(trigger.within()));
        Open before = open.getOrDefault(trigger, new Open(0, now));
        switch (rule) {
            case SEPARATE -> open.put(trigger, fresh);
            case ADDED -> open.put(trigger, new Open(before.left() + fresh.left(), fresh.until()));
            case LARGEST -> {
                Open largest = open.values().stream().reduce(fresh, Open::or);
                open.clear();
                open.put(trigger, largest);
            }
        }
    }

    void close() {
        open.clear();
    }

    /** Takes one message from the window that ends first. */
    Optional<Problem> use(Instant now) {
        open.values().removeIf(window -> !window.at(now));
        if (open.isEmpty()) {
            return Optional.of(Problem.OUT_OF_WINDOW);
        }
        Optional<Map.Entry<Trigger, Open>> next = open.entrySet()
            .stream()
            .filter(e -> e.getValue().left() > 0)
            .min(Comparator.comparing(e -> e.getValue().until()));
        next.ifPresent(e -> e.setValue(new Open(e.getValue().left() - 1, e.getValue().until())));
        return next.isPresent() ? Optional.empty() : Optional.of(Problem.OUT_OF_COUNT);
    }

}
