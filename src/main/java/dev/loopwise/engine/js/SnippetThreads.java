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
     * Runs a task and waits for its result, or for the one that somebody else gives for it because
     * it does not end.
     *
     * @param task gives its result and says whether its thread may serve others: one on which
     *     something was cancelled may still owe an interruption
     */
    <T> T call(Predicate<CompletableFuture<T>> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        threads.execute(() -> perform(task, result));
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
