package dev.loopwise.engine.js;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Threads that snippets run on. One that is stuck in a single endless calculation is left behind.
 */
final class SnippetThreads implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(SnippetThread::new);

    /**
     * Runs a task and waits for its result, or for the one that somebody else gives for it because
     * it does not end.
     */
    <T> T call(Consumer<CompletableFuture<T>> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        threads.execute(
                () -> {
                    try {
                        task.accept(result);
                    } catch (RuntimeException | Error e) {
                        result.completeExceptionally(e);
                    }
                });
        try {
            return result.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The engine failed to run a snippet.", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
