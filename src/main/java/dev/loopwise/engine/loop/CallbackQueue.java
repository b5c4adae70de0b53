package dev.loopwise.engine.loop;

import java.util.ArrayDeque;

/** Callbacks that wait for their phase, first in, first out. */
public final class CallbackQueue {
    private ArrayDeque<Callback> waiting = new ArrayDeque<>();

    /** Adds a callback behind all that wait. */
    public void add(Callback callback) {
        waiting.addLast(callback);
    }

    /** Whether nothing waits. */
    public boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes the first callback, which must exist. */
    Callback removeFirst() {
        return waiting.removeFirst();
    }

    /** Moves everything aside, so that what is added from now on waits for the next turn. */
    ArrayDeque<Callback> takeAll() {
        ArrayDeque<Callback> taken = waiting;
        waiting = new ArrayDeque<>();
        return taken;
    }
}
