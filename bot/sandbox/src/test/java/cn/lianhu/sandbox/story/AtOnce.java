package cn.lianhu.sandbox.story;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many do the same at once. */
final class AtOnce {

    private AtOnce() {
    }

    static <T, R> List<R> all(List<T> who, Function<T, R> what) {
        return all(who, who.size(), what);
    }

    /**
     * @param most how many at the same time
     */
    static <T, R> List<R> all(List<T> who, int most, Function<T, R> what) {
        try (ExecutorService threads = Executors.newFixedThreadPool(most)) {
            List<Future<R>> doing = who.stream().map(one -> threads.submit(() -> what.apply(one))).toList();
            return doing.stream().map(AtOnce::result).toList();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        }
        catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
        catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

}
