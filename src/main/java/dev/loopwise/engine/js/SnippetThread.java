package dev.loopwise.engine.js;

/**
 * A thread that a snippet runs on, with a stack for about as many nested calls as Node allows.
 *
 * <p>Cancelling a context can fail while the stack is full, so the thread is told as well, and
 * every statement of the snippet asks.
 */
final class SnippetThread extends Thread {
    private static final long STACK_BYTES = 16L << 20;

    private volatile boolean over;

    SnippetThread(Runnable task) {
        super(null, task, "snippet", STACK_BYTES);
        setDaemon(true);
    }

    /** A new run begins on this thread. */
    void begin() {
        over = false;
    }

    /** The run on this thread must end; called from another thread. */
    void end() {
        over = true;
    }

    /** Leaves the snippet if the run on the calling thread must end. */
    static void leaveIfOver() {
        if (Thread.currentThread() instanceof SnippetThread thread && thread.over) {
            throw new RunOverException();
        }
    }
}
