package dev.loopwise.engine.explore;

import dev.loopwise.engine.NodeRelease;
import java.util.List;

/**
 * What the author of a program should know before anybody is asked what it prints.
 *
 * @param exploration the orders that can happen, and why there are several
 * @param otherReleases what other releases print, where it is none of these orders
 * @param repeated texts that one output has more than once, so that learners cannot tell them apart
 * @param unpredictable lines of an idle machine whose text depends on the clock or on chance
 */
public record Findings(
        Exploration exploration,
        List<OtherKey> otherReleases,
        List<String> repeated,
        List<String> unpredictable) {
    /**
     * What releases print in common.
     *
     * @param releases ascending, at least one
     * @param lines that an idle machine prints
     */
    public record OtherKey(List<NodeRelease> releases, List<String> lines) {
        public OtherKey {
            releases = List.copyOf(releases);
            lines = List.copyOf(lines);
        }
    }

    public Findings {
        otherReleases = List.copyOf(otherReleases);
        repeated = List.copyOf(repeated);
        unpredictable = List.copyOf(unpredictable);
    }
}
