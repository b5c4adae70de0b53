package dev.loopwise.oracle.generated;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Moments for timers, far enough apart that their order is never a race. */
final class Slots {
    /** Real Node on a busy machine must have finished one moment's work before the next one. */
    private static final int MILLIS_APART = 40;

    private static final int COUNT = 6;

    private final Random random;
    private final Set<Integer> taken = new TreeSet<>();

    Slots(Random random) {
        this.random = random;
    }

    /** The first moment. */
    int first() {
        return 0;
    }

    /** A free moment after {@code now}, if there is one left. */
    Optional<Integer> takeAfter(int now) {
        int slot = now + 1 + random.nextInt(3);
        while (taken.contains(slot)) {
            slot++;
        }
        if (slot > COUNT) {
            return Optional.empty();
        }
        taken.add(slot);
        return Optional.of(slot);
    }

    /** The delay of a timer that is armed at one moment and due at another. */
    static int delayMillis(int now, int slot) {
        return (slot - now) * MILLIS_APART;
    }
}
