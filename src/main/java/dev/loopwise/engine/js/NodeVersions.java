package dev.loopwise.engine.js;

import dev.loopwise.engine.NodeRelease;
import java.util.Map;

/** The exact version that each release line is modelled on. */
final class NodeVersions {
    private static final Map<Integer, String> BY_MAJOR =
            Map.of(
                    10, "10.24.1",
                    12, "12.22.12",
                    14, "14.21.3",
                    16, "16.20.2",
                    18, "18.20.8",
                    20, "20.19.2",
                    22, "22.21.1",
                    24, "24.11.1",
                    26, "26.0.0");

    private NodeVersions() {}

    /** Such as {@code 24.11.1}. */
    static String of(NodeRelease release) {
        return BY_MAJOR.get(release.major());
    }
}
