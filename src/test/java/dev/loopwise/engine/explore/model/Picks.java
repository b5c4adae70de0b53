package dev.loopwise.engine.explore.model;

import java.util.ArrayList;
import java.util.List;

/** Everything that can be picked, one combination after the other. */
final class Picks {
    private final List<Integer> picked = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private int position;

    /** One of the numbers below {@code count}. */
    int pick(int count) {
        if (position == picked.size()) {
            picked.add(0);
            counts.add(count);
        }
        return picked.get(position++);
    }

    /** Goes on to the next combination; false after the last one. */
    boolean next() {
        picked.subList(position, picked.size()).clear();
        counts.subList(position, counts.size()).clear();
        position = 0;
        for (int last = picked.size() - 1; last >= 0; last--) {
            if (picked.get(last) + 1 < counts.get(last)) {
                picked.set(last, picked.get(last) + 1);
                return true;
            }
            picked.remove(last);
            counts.remove(last);
        }
        return false;
    }
}
