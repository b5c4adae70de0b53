package dev.loopwise.engine.explore;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Readings;
import dev.loopwise.engine.Run;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.Steering;
import dev.loopwise.engine.explore.Findings.OtherKey;
import dev.loopwise.engine.loop.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at a program as its author should before anybody is asked what it prints. */
public final class Examiner {
    /** Another day, a clock that goes faster, and other dice. */
    private static final Steering ELSEWHERE =
            new Elsewhere(new Readings(7, 34_567_890_123_456_789L, 1.37));

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
            return new Findings(exploration, List.of(), List.of(), List.of());
        }
        return new Findings(
                exploration,
                otherReleases(snippet, exploration),
                repeated(exploration),
                unpredictable(snippet, exploration.usual()));
    }

    private List<OtherKey> otherReleases(Snippet snippet, Exploration exploration) {
        Set<List<String>> known = new HashSet<>(exploration.lines());
        Map<List<String>, List<NodeRelease>> others = new LinkedHashMap<>();
        for (int major : NodeRelease.MODELLED) {
            NodeRelease release = new NodeRelease(major);
            List<String> lines = simulator.run(snippet.under(release)).stdout();
            if (!known.contains(lines)) {
                others.computeIfAbsent(lines, any -> new ArrayList<>()).add(release);
            }
        }
        List<OtherKey> keys = new ArrayList<>();
        others.forEach((lines, releases) -> keys.add(new OtherKey(releases, lines)));
        return keys;
    }

    private static List<String> repeated(Exploration exploration) {
        Set<String> repeated = new LinkedHashSet<>();
        for (List<String> lines : exploration.lines()) {
            Set<String> seen = new HashSet<>();
            lines.stream().filter(line -> !seen.add(line)).forEach(repeated::add);
        }
        return List.copyOf(repeated);
    }

    private List<String> unpredictable(Snippet snippet, Run usual) {
        List<String> missing = new ArrayList<>(usual.stdout());
        simulator.run(snippet, ELSEWHERE).stdout().forEach(missing::remove);
        return missing.stream().distinct().toList();
    }

    /** The usual schedule at another time. */
    private record Elsewhere(Readings readings) implements Steering {
        @Override
        public int choose(Choice choice) {
            return 0;
        }
    }
}
