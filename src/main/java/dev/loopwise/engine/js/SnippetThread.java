package dev.loopwise.engine.js;

/** A thread that a snippet runs on, with room for as many nested calls as Node allows. */
final class SnippetThread extends Thread {
    private static final long STACK_BYTES = 64L << 20;

    private int callDepth;

    SnippetThread(Runnable task) {
        super(null, task, "snippet", STACK_BYTES);
        setDaemon(true);
    }

    /** A new run begins on this thread. */
    void begin() {
        callDepth = 0;
    }

    /** Counts a call of the snippet on the calling thread; how many are nested now. */
    static int enterCall() {
        return ++current().callDepth;
    }

    /** A call of the snippet has returned or thrown. */
    static void leaveCall() {
        current().callDepth--;
    }

    private static SnippetThread current() {
        return (SnippetThread) Thread.currentThread();
    }
}
