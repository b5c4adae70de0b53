package dev.loopwise.engine.js;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * Threads that snippets run on. One that is stuck in a single endless calculation is left behind.
 */
final class SnippetThreads implements AutoCloseable {
    /** Ends a thread of the pool, which makes another one when it needs one. */
    private static final class Retirement extends RuntimeException {
        private Retirement() {
            super(null, null, false, false);
        }
    }

    private final ExecutorService threads = Executors.newCachedThreadPool(SnippetThread::new);

    /**
     * Begins with a task.
     *
     * @param task gives its result and says whether its thread may serve others: one on which
     *     something was cancelled may still owe an interruption
     */
    <T> CompletableFuture<T> begin(Predicate<CompletableFuture<T>> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        threads.execute(() -> perform(task, result));
        return result;
    }

    /**
     * Waits for the result of a task, or for the one that somebody else gives for it because it
     * does not end.
     */
    static <T> T await(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The engine failed to run a snippet.", e.getCause());
        }
    }

    private static <T> void perform(
            Predicate<CompletableFuture<T>> task, CompletableFuture<T> result) {
        boolean mayServeOthers = false;
        try {
            mayServeOthers = task.test(result);
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
        if (!mayServeOthers) {
            throw new Retirement();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
