package dev.loopwise.engine.pool;

import java.util.HashSet;
import java.util.Set;

/**
 * What a piece of work has to do with the rest of the world, as far as others can tell.
 *
 * @param reads keys of what it looks at
 * @param changes keys of what it changes
 * @param adds keys of what it adds to or takes from, which others may do before or after it
 */
public record Footprint(Set<String> reads, Set<String> changes, Set<String> adds) {
    /** Of what nobody else has to do with. */
    static final Footprint NONE = new Footprint(Set.of(), Set.of(), Set.of());

    private static final char BETWEEN = '\0';

    public Footprint {
        reads = Set.copyOf(reads);
        changes = Set.copyOf(changes);
        adds = Set.copyOf(adds);
    }

    /** Reads keys behind the letters r, c and a for each of the sets, with a NUL in between. */
    public static Footprint parse(String text) {
        Set<String> reads = new HashSet<>();
        Set<String> changes = new HashSet<>();
        Set<String> adds = new HashSet<>();
        for (int start = 0; start < text.length(); ) {
            int next = text.indexOf(BETWEEN, start);
            int end = next < 0 ? text.length() : next;
            String key = text.substring(start + 1, end);
            switch (text.charAt(start)) {
                case 'r' -> reads.add(key);
                case 'c' -> changes.add(key);
                case 'a' -> adds.add(key);
                default -> throw new IllegalArgumentException("Unknown way to touch: " + text);
            }
            start = end + 1;
        }
        return new Footprint(reads, changes, adds);
    }

    /** Whether it makes a difference which of the two comes first. */
    boolean conflictsWith(Footprint other) {
        return meets(changes, other.changes)
                || meets(changes, other.reads)
                || meets(reads, other.changes)
                || meets(adds, other.reads)
                || meets(reads, other.adds);
    }

    boolean changesAnything() {
        return !changes.isEmpty() || !adds.isEmpty();
    }

    /** Whether it may be another one when another one has changed something. */
    boolean dependsOn(Footprint other) {
        return meets(other.changes, reads)
                || meets(other.changes, changes)
                || meets(other.adds, reads);
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        for (String key : some) {
            if (others.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
