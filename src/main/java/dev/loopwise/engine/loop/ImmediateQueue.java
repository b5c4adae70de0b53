package dev.loopwise.engine.loop;

import java.util.ArrayDeque;

/**
 * The check phase. What an immediate queues waits for the next iteration.
 *
 * <p>Source: Node 24, lib/internal/timers.js {@code processImmediate}; src/env.cc {@code
 * Environment::CheckImmediate} and {@code RunAndClearNativeImmediates}.
 */
public final class ImmediateQueue {
    private ArrayDeque<Immediate> queued = new ArrayDeque<>();
    private ArrayDeque<Callback> own = new ArrayDeque<>();
    private int refedCount;

    /** Queues an immediate for the next check phase. */
    public void add(Immediate immediate) {
        queued.addLast(immediate);
        refedCount++;
    }

    /** Queues a callback of Node's own: before those of the program, and keeping nothing alive. */
    public void addOwn(Callback callback) {
        own.addLast(callback);
    }

    /** Takes an immediate out again; without effect once it ran. */
    public void clear(Immediate immediate) {
        finish(immediate);
    }

    /** Sets whether a queued immediate keeps the loop alive. */
    public void setRefed(Immediate immediate, boolean refed) {
        if (immediate.refed != refed && !immediate.done) {
            refedCount += refed ? 1 : -1;
        }
        immediate.refed = refed;
    }

    /** Whether an immediate keeps the loop alive, and the poll phase from waiting. */
    boolean keepsAlive() {
        return refedCount > 0;
    }

    /** Runs what was queued when the phase began. */
    void run(Drain drain) {
        drain.beforeCheck();
        runOwn(drain);
        ArrayDeque<Immediate> turn = queued;
        queued = new ArrayDeque<>();
        while (!turn.isEmpty()) {
            if (runUntilFailure(turn, drain)) {
                drain.afterCallback();
            }
        }
    }

    private void runOwn(Drain drain) {
        ArrayDeque<Callback> turn = own;
        own = new ArrayDeque<>();
        turn.forEach(drain::callThenDrain);
    }

    /** Runs the rest of the turn; false when an error cut it short before ticks were drained. */
    private boolean runUntilFailure(ArrayDeque<Immediate> turn, Drain drain) {
        boolean ranOne = false;
        while (!turn.isEmpty()) {
            if (ranOne && !drain.betweenCallbacksOfOneKind()) {
                return false;
            }
            ranOne = true;
            Immediate immediate = turn.removeFirst();
            if (finish(immediate) && !drain.call(immediate.callback)) {
                return false;
            }
        }
        return true;
    }

    /** Marks it done; false when it was already. */
    private boolean finish(Immediate immediate) {
        if (immediate.done) {
            return false;
        }
        immediate.done = true;
        refedCount -= immediate.refed ? 1 : 0;
        return true;
    }
}
