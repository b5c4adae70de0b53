package dev.loopwise.engine.js;

/**
 * A thread that a snippet runs on, with a stack for about as many nested calls as Node allows.
 *
 * <p>Cancelling a context can fail while the stack is full, so the thread is told as well, and
 * every statement of the snippet asks.
 */
final class SnippetThread extends Thread {
    private static final long STACK_BYTES = 16L << 20;

    private Object running;
    private volatile Object over;

    SnippetThread(Runnable task) {
        super(null, task, "snippet", STACK_BYTES);
        setDaemon(true);
    }

    /** A new run begins on this thread. */
    void begin(Object run) {
        running = run;
    }

    /** The run must end; called from another thread, perhaps when it has ended already. */
    void end(Object run) {
        over = run;
    }

    /** Leaves the snippet if the run on the calling thread must end. */
    static void leaveIfOver() {
        if (Thread.currentThread() instanceof SnippetThread thread
                && thread.over != null
                && thread.over == thread.running) {
            throw new RunOverException();
        }
    }
}
