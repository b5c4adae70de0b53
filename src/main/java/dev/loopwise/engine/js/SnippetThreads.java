package dev.loopwise.engine.js;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads that snippets run on. One that is stuck in a single endless calculation is left behind.
 */
final class SnippetThreads implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(SnippetThread::new);

    /** Runs a task and waits for its result, but not for longer than {@code patience}. */
    <T> Optional<T> call(Callable<T> task, Duration patience) {
        Future<T> result = threads.submit(task);
        try {
            return Optional.of(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException stuck) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a snippet was running.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The engine failed to run a snippet.", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
