package dev.loopwise.engine;

import java.util.List;
import java.util.Map;

/**
 * A release line of Node.js whose behaviour a run follows.
 *
 * @param major the major version, one of {@link #MODELLED}
 */
public record NodeRelease(int major) implements Comparable<NodeRelease> {
    /** Every release line that the engine models, oldest first. */
    public static final List<Integer> MODELLED = List.of(10, 12, 14, 16, 18, 20, 22, 24, 26);

    private static final Map<Integer, String> VERSIONS =
            Map.of(
                    10, "10.24.1",
                    12, "12.22.12",
                    14, "14.21.3",
                    16, "16.20.2",
                    18, "18.20.8",
                    20, "20.20.2",
                    22, "22.23.5",
                    24, "24.21.0",
                    26, "26.10.0");

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

    /**
     * The version of this line that is modelled, such as {@code 24.21.0}: lines in support still
     * change in details, so agreement with Node is agreement with this version.
     */
    public String version() {
        return VERSIONS.get(major);
    }

    @Override
    public int compareTo(NodeRelease other) {
        return Integer.compare(major, other.major);
    }
}
