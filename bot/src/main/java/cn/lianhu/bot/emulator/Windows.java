package cn.lianhu.bot.emulator;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many customer-service messages may still be sent to one person, by what he did. Not for use by many threads. */
final class Windows {

    private final Map<Trigger, Open> open = new EnumMap<>(Trigger.class);

    private record Open(int left, Instant until) {

        boolean at(Instant now) {
            return now.isBefore(until);
        }
    }

    /** @param addsUp whether the new messages are added to those left; the careful reading is that they replace them */
    void open(Trigger trigger, Instant now, boolean addsUp) {
        Open before = open.get(trigger);
        int left = addsUp && before != null && before.at(now) ? before.left() : 0;
        open.put(trigger, new Open(left + trigger.messages(), now.plus(trigger.within())));
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
        Optional<Map.Entry<Trigger, Open>> next = open.entrySet().stream().filter(e -> e.getValue().left() > 0)
                .min(Comparator.comparing(e -> e.getValue().until()));
        next.ifPresent(e -> e.setValue(new Open(e.getValue().left() - 1, e.getValue().until())));
        return next.isPresent() ? Optional.empty() : Optional.of(Problem.OUT_OF_COUNT);
    }
}
