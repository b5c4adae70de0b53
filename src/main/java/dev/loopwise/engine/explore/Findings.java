package dev.loopwise.engine.explore;

import dev.loopwise.engine.NodeRelease;
import java.util.List;
import java.util.Optional;

/**
 * What the author of a program should know before anybody is asked what it prints.
 *
 * @param exploration the orders that can happen, and why there are several
 * @param graph which line must come before which, when that says the same as the orders do and
 *     there are several
 * @param otherReleases what other releases print that is none of these orders; of those that can
 *     print much else a few outputs
 * @param repeated texts that one output has more than once, so that learners cannot tell them apart
 * @param unpredictable lines whose text, or whether they are printed at all, depends on the clock
 *     or on chance
 */
public record Findings(
        Exploration exploration,
        Optional<OrderGraph> graph,
        List<OtherKey> otherReleases,
        List<String> repeated,
        List<String> unpredictable) {
    /**
     * What releases print in common.
     *
     * @param releases ascending, at least one
     * @param lines that they can print
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
