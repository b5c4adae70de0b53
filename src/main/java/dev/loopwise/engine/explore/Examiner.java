package dev.loopwise.engine.explore;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Run;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.explore.Findings.OtherKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at a program as its author should before anybody is asked what it prints. */
public final class Examiner {
    /** How far to look for what another release prints. */
    private static final ExploreLimits BRIEF = new ExploreLimits(500, Duration.ofSeconds(1));

    /** So many other outputs of a release are told. */
    private static final int MOST_OTHERS = 5;

    /** What happens by chance once in ten runs goes unnoticed at 3 % of so many places. */
    private static final int PLACES = 32;

    /** Where other orders are asked, and how many of them. */
    private static final int FEW_PLACES = 8;

    private final Simulator simulator;

    /** An examiner on a warm simulator. */
    public Examiner(Simulator simulator) {
        this.simulator = simulator;
    }

    /**
     * Adds to an exploration what else there is to know; of a program that was cut short nothing
     * is.
     *
     * @param exploration of the snippet
     */
    public Findings examine(Snippet snippet, Exploration exploration) {
        if (exploration.usual().end().isLimit()) {
            return new Findings(exploration, Optional.empty(), List.of(), List.of(), List.of());
        }
        return new Findings(
                exploration,
                graph(exploration),
                otherReleases(snippet, exploration),
                repeated(exploration),
                unpredictable(snippet, exploration));
    }

    private static Optional<OrderGraph> graph(Exploration exploration) {
        return exploration.isComplete() && exploration.outcomes().size() > 1
                ? OrderGraph.exactly(exploration.lines())
                : Optional.empty();
    }

    private List<OtherKey> otherReleases(Snippet snippet, Exploration exploration) {
        Set<List<String>> known = new HashSet<>(exploration.lines());
        Map<List<String>, List<NodeRelease>> others = new LinkedHashMap<>();
        for (int major : NodeRelease.MODELLED) {
            NodeRelease release = new NodeRelease(major);
            if (!release.equals(snippet.release())) {
                outputs(snippet.under(release), exploration.isComplete())
                        .filter(lines -> !known.contains(lines))
                        .limit(MOST_OTHERS)
                        .forEach(
                                lines ->
                                        others.computeIfAbsent(lines, any -> new ArrayList<>())
                                                .add(release));
            }
        }
        List<OtherKey> keys = new ArrayList<>();
        others.forEach((lines, releases) -> keys.add(new OtherKey(releases, lines)));
        return keys;
    }

    /** What a program prints; all of it where that can be compared. */
    private Stream<List<String>> outputs(Snippet snippet, boolean all) {
        return all
                ? new Explorer(simulator, BRIEF).explore(snippet).lines().stream()
                : Stream.of(simulator.run(snippet).stdout());
    }

    private static List<String> repeated(Exploration exploration) {
        Set<String> repeated = new LinkedHashSet<>();
        for (List<String> lines : exploration.lines()) {
            Set<String> seen = new HashSet<>();
            lines.stream().filter(line -> !seen.add(line)).forEach(repeated::add);
        }
        return List.copyOf(repeated);
    }

    private List<String> unpredictable(Snippet snippet, Exploration exploration) {
        Set<String> unpredictable = new LinkedHashSet<>();
        List<Outcome> outcomes = exploration.outcomes();
        for (Outcome outcome : outcomes.subList(0, Math.min(FEW_PLACES, outcomes.size()))) {
            boolean isUsual = outcome == outcomes.get(0);
            List<Elsewhere> elsewhere =
                    Elsewhere.under(outcome.schedule(), isUsual ? PLACES : FEW_PLACES);
            List<Run> runs = simulator.runAll(snippet, elsewhere);
            for (int i = 0; i < runs.size(); i++) {
                if (elsewhere.get(i).isFulfilled() && !runs.get(i).end().isLimit()) {
                    unpredictable.addAll(differing(outcome.lines(), runs.get(i).stdout()));
                }
            }
        }
        return List.copyOf(unpredictable);
    }

    /** The lines that are not printed elsewhere or, if all are, those that only are there. */
    private static List<String> differing(List<String> lines, List<String> elsewhere) {
        List<String> missing = without(lines, elsewhere);
        return missing.isEmpty() ? without(elsewhere, lines) : missing;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }
}
