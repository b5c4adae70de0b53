package dev.loopwise.engine.pool;

import java.util.Collections;
import java.util.Set;

/**
 * What a piece of work has to do with the rest of the world, as far as others can tell.
 *
 * @param reads keys of what it looks at
 * @param changes keys of what it changes
 * @param adds keys of what it adds to or takes from, which others may do before or after it
 */
public record Footprint(Set<String> reads, Set<String> changes, Set<String> adds) {
    public Footprint {
        reads = Set.copyOf(reads);
        changes = Set.copyOf(changes);
        adds = Set.copyOf(adds);
    }

    /** Whether it makes a difference which of the two comes first. */
    boolean conflictsWith(Footprint other) {
        return meets(changes, other.changes)
                || meets(changes, other.reads)
                || meets(reads, other.changes)
                || meets(adds, other.reads)
                || meets(reads, other.adds);
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }
}
