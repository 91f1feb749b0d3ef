package cn.lianhu.bot.wiring;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Where a part of ours refuses to start and says why, its words are the message; a stack
 * trace would bury them.
 */
class RefusedStart implements FailureAnalyzer {

    private static final String OURS = "cn.lianhu.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .filter(RefusedStart::isOurs)
            .findFirst()
            .map(refusal -> new FailureAnalysis(refusal.getMessage(), "Correct it and start again. 改好再启动。", refusal))
            .orElse(null);
    }

    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause instanceof IllegalStateException && cause.getMessage() != null && trace.length > 0
                && trace[0].getClassName().startsWith(OURS);
    }

}
