package dev.loopwise.oracle;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.js.GraalSimulator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The engine beside real Node, printed where they differ. */
final class Comparison {
    /** What real Node does with a snippet under a release, where that is known. */
    @FunctionalInterface
    interface Truth {
        Optional<NodeOutput> of(RecordedSnippet snippet, NodeRelease release) throws IOException;
    }

    private final Truth truth;
    private final boolean brief;

    /**
     * @param brief whether to name the snippets that differ and no more
     */
    Comparison(Truth truth, boolean brief) {
        this.truth = truth;
        this.brief = brief;
    }

    /** Compares every snippet under every release; returns how often they differ. */
    int run(List<RecordedSnippet> snippets, List<NodeRelease> releases) throws IOException {
        int differences = 0;
        try (Simulator simulator = new GraalSimulator(RunLimits.DEFAULT)) {
            for (RecordedSnippet snippet : snippets) {
                for (NodeRelease release : releases) {
                    differences += compare(simulator, snippet, release) ? 0 : 1;
                }
            }
        }
        System.out.printf("%d snippets, %d differences%n", snippets.size(), differences);
        return differences;
    }

    private boolean compare(Simulator simulator, RecordedSnippet snippet, NodeRelease release)
            throws IOException {
        Optional<NodeOutput> real = truth.of(snippet, release);
        if (real.isEmpty()) {
            return true;
        }
        NodeOutput ours = NodeOutput.of(simulator.run(snippet.under(release))).beside(real.get());
        if (real.get().equals(ours)) {
            return true;
        }
        System.out.printf("== %s, Node %d%n", snippet.name(), release.major());
        if (!brief) {
            Differences.between(real.get(), ours).forEach(System.out::println);
        }
        return false;
    }
}
