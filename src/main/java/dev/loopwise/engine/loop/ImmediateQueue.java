package dev.loopwise.engine.loop;

import java.util.ArrayDeque;

/**
 * The check phase. What an immediate queues waits for the next iteration.
 *
 * <p>Source: Node 24, lib/internal/timers.js {@code processImmediate}; src/env.cc {@code
 * Environment::CheckImmediate}, which calls again as long as something is outstanding, and {@code
 * RunAndClearNativeImmediates}.
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

    /**
     * Runs what was queued when the phase began and, after an error in the last one, what is new.
     */
    void run(Drain drain) {
        drain.beforeCheck();
        runOwn(drain);
        if (queued.isEmpty()) {
            return;
        }
        ArrayDeque<Immediate> turn = takeQueued();
        while (!runUntilFailure(turn, drain)) {
            if (turn.isEmpty()) {
                turn = takeQueued(); // what was cut short is looked at again, as is what is new
            }
        }
        drain.afterCallback();
    }

    private ArrayDeque<Immediate> takeQueued() {
        ArrayDeque<Immediate> turn = queued;
        queued = new ArrayDeque<>();
        return turn;
    }

    private void runOwn(Drain drain) {
        ArrayDeque<Callback> turn = own;
        own = new ArrayDeque<>();
        turn.forEach(drain::callThenDrain);
    }

    /** Runs the rest of the turn; false when an error cut it short before ticks were drained. */
    private boolean runUntilFailure(ArrayDeque<Immediate> turn, Drain drain) {
        boolean ranOne = false;
        while (dropCleared(turn)) {
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

    /** Takes cleared immediates from the front, as if they had never been; whether one is left. */
    private static boolean dropCleared(ArrayDeque<Immediate> turn) {
        while (!turn.isEmpty() && turn.peekFirst().done) {
            turn.removeFirst();
        }
        return !turn.isEmpty();
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
