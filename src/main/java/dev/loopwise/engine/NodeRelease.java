package dev.loopwise.engine;

import java.util.List;

/**
 * A release line of Node.js whose behaviour a run follows.
 *
 * @param major the major version, one of {@link #MODELLED}
 */
public record NodeRelease(int major) implements Comparable<NodeRelease> {
    /** Every release line that the engine models, oldest first. */
    public static final List<Integer> MODELLED = List.of(10, 12, 14, 16, 18, 20, 22, 24, 26);

    /** The release a snippet runs under when it names none. */
    public static final NodeRelease DEFAULT = new NodeRelease(24);

    public NodeRelease {
        if (!MODELLED.contains(major)) {
            throw new IllegalArgumentException(
                    "Node " + major + " is not modelled; choose one of " + MODELLED + ".");
        }
    }

    /** Whether this release line is {@code major} or newer. */
    public boolean atLeast(int major) {
        return this.major >= major;
    }

    @Override
    public int compareTo(NodeRelease other) {
        return Integer.compare(major, other.major);
    }
}
