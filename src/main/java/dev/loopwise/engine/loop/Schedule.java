package dev.loopwise.engine.loop;

import java.util.List;

/**
 * Decides what the rules of Node leave open. The loop asks it only where more than one order can
 * happen, so a run is a function of the snippet and its schedule.
 */
@FunctionalInterface
public interface Schedule {
    /** What an idle machine does: whatever is typically done first comes first. */
    Schedule CANONICAL = rivals -> 0;

    /**
     * Which of the rivals happens first.
     *
     * @param rivals at least two, by typical moment, then by the order in which they began
     * @return an index into {@code rivals}
     */
    int first(List<Moment> rivals);
}
