package dev.loopwise.oracle;

import dev.loopwise.engine.NodeRelease;
import java.util.List;

/**
 * What real Node did with a snippet.
 *
 * @param releases the releases that all did the same, oldest first
 * @param output what they did
 */
record Recording(List<NodeRelease> releases, NodeOutput output) {
    Recording {
        releases = List.copyOf(releases);
    }
}
