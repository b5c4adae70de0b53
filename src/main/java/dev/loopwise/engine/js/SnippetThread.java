package dev.loopwise.engine.js;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;

/** A thread that a snippet runs on, with room for as many nested calls as Node allows. */
final class SnippetThread extends Thread {
    private static final long STACK_BYTES = 64L << 20;

    private int callDepth;

    /** A function of the program that tells how long something is; null for none. */
    private RootNode teller;

    SnippetThread(Runnable task) {
        super(null, task, "snippet", STACK_BYTES);
        setDaemon(true);
        // Tasks tell their own failures; what else ends a thread is meant to.
        setUncaughtExceptionHandler((thread, end) -> {});
    }

    /** A new run begins on this thread. */
    void begin() {
        callDepth = 0;
        teller = null;
    }

    /** Looks at what a function of the snippet returns from now on. */
    static void watchReturnsOf(RootNode function) {
        current().teller = function;
    }

    /** A call of the snippet has returned; whether it is one that is looked at. */
    static boolean returnFrom(Node body) {
        SnippetThread thread = current();
        thread.callDepth--;
        return thread.teller != null && thread.teller == body.getRootNode();
    }

    /** Counts a call of the snippet on the calling thread; how many are nested now. */
    static int enterCall() {
        return ++current().callDepth;
    }

    /** A call of the snippet has thrown, or waits for something. */
    static void leaveCall() {
        current().callDepth--;
    }

    private static SnippetThread current() {
        return (SnippetThread) Thread.currentThread();
    }
}
