package cn.lianhu.sandbox.emulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What goes wrong on purpose. */
final class Faults {

    private static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();

    enum Kind {

        /** The call is refused with the code and nothing happens. */
        ERROR,
        /** The call is answered late. */
        SLOW,
        /** The call does what it should, and no answer comes. */
        UNANSWERED,
        /** A template message's result is another one than success. */
        RESULT,
        /**
         * The answer to a push takes its time on the way back; too long, and the push is
         * repeated.
         */
        SLOW_NETWORK,
        /** A push comes twice. */
        DUPLICATE,
        /** A push waits until another one has passed it, three seconds at most. */
        OUT_OF_ORDER

    }

    /**
     * @param api the end of the path; empty for any
     * @param words the result
     * @param left for how many calls or pushes more
     */
    record Fault(Kind kind, String api, int code, Duration slow, String words, int left) {

        private boolean concerns(Kind other, String path) {
            return kind == other && path.endsWith(api);
        }

        private Fault once() {
            return new Fault(kind, api, code, slow, words, left - 1);
        }
    }

    synchronized void add(Fault fault) {
        if (faults.size() >= MOST) {
            throw new IllegalArgumentException("no more than " + MOST + " faults at a time");
        }
        faults.add(fault);
    }

    synchronized List<Fault> all() {
        return List.copyOf(faults);
    }

    synchronized void clear() {
        faults.clear();
    }

    /** The first one of the kind that concerns this path; it counts as used. */
    synchronized Optional<Fault> take(Kind kind, String path) {
        Optional<Fault> found = faults.stream().filter(fault -> fault.concerns(kind, path)).findFirst();
        found.ifPresent(fault -> {
            if (fault.left() == 1) {
                faults.remove(fault);
            }
            else {
                faults.set(faults.indexOf(fault), fault.once());
            }
        });
        return found;
    }

}
