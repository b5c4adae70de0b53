package dev.loopwise.engine.explore;

import dev.loopwise.engine.Simulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** How many runs of one search go on at a time. What is found in the end does not depend on it. */
final class SideBySide {
    private SideBySide() {}

    /** Takes what is first in a queue: as many as go on at a time, but not more than so many. */
    static <T> List<T> take(Queue<T> open, int most) {
        List<T> taken = new ArrayList<>();
        while (!open.isEmpty() && taken.size() < Math.min(Simulator.SIDE_BY_SIDE, most)) {
            taken.add(open.remove());
        }
        return taken;
    }
}
