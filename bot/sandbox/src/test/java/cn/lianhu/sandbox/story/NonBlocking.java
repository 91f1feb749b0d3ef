package cn.lianhu.sandbox.story;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingOperationError;

/**
 * Watches that nothing blocks a thread of the server, of Redis's connection or of
 * Reactor's parallel work. What does goes on, since an error in the middle of a library's
 * loop would end the loop; the next look fails.
 */
final class NonBlocking {

    private static final Pattern BELOW = Pattern
        .compile("java\\.|jdk\\.|sun\\.|reactor\\.blockhound\\.|" + Pattern.quote(NonBlocking.class.getName()));

    private static final Pattern LOCK = Pattern.compile("java\\.util\\.concurrent\\.locks\\.(Reentrant|Stamped)");

    private static final Queue<BlockingOperationError> FOUND = new ConcurrentLinkedQueue<>();

    static {
        BlockHound.install(builder -> builder
            // The kernel's random numbers are there at once.
            .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
            // What is logged is written where it is said; it is little.
            .allowBlockingCallsInside("ch.qos.logback.core.OutputStreamAppender", "writeBytes")
            .blockingMethodCallback(method -> note(new BlockingOperationError(method))));
    }

    private NonBlocking() {
    }

    /**
     * A lock is held for a few instructions, as synchronized is, which is not seen
     * either; waiting for a reply is not. Where the JDK's frames are all there are, an
     * idle worker waits for work.
     */
    private static void note(BlockingOperationError error) {
        List<String> names = Arrays.stream(error.getStackTrace()).map(StackTraceElement::getClassName).toList();
        List<String> below = names.stream().takeWhile(name -> BELOW.matcher(name).lookingAt()).toList();
        if (below.size() < names.size() && below.stream().noneMatch(name -> LOCK.matcher(name).lookingAt())) {
            FOUND.add(error);
        }
    }

    /** From now on; further calls do nothing. */
    static void watch() {
    }

    /** Fails when somebody blocked since the last time. */
    static void check() {
        List<BlockingOperationError> found = List.copyOf(FOUND);
        FOUND.clear();
        if (!found.isEmpty()) {
            throw new AssertionError("something blocks an event loop", found.getFirst());
        }
    }

}
