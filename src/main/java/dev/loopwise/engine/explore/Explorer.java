package dev.loopwise.engine.explore;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.explore.Exploration.End;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Finds every output that a snippet can have, by running it under every schedule: each run is
 * repeated with one decision more, those with few detours first.
 */
public final class Explorer {
    private final Simulator simulator;
    private final ExploreLimits limits;

    /** An explorer on a warm simulator. */
    public Explorer(Simulator simulator, ExploreLimits limits) {
        this.simulator = simulator;
        this.limits = limits;
    }

    /** Explores a snippet without telling how far it is. */
    public Exploration explore(Snippet snippet) {
        return explore(snippet, runs -> {});
    }

    /**
     * Explores a snippet.
     *
     * @param progress told how many runs were made, after each of them
     * @throws HiddenChoiceException when one schedule gave two outputs
     */
    public Exploration explore(Snippet snippet, IntConsumer progress) {
        return new Search(snippet, progress).run();
    }

    /** One search. */
    private final class Search {
        private final Snippet snippet;
        private final IntConsumer progress;
        private final long deadline = System.nanoTime() + limits.time().toNanos();
        private final ArrayDeque<SchedulePlan> open = new ArrayDeque<>();
        private final Map<List<String>, SchedulePlan> found = new LinkedHashMap<>();
        private Run usual;
        private boolean isCut;
        private int runs;

        private Search(Snippet snippet, IntConsumer progress) {
            this.snippet = snippet;
            this.progress = progress;
        }

        private Exploration run() {
            open.add(SchedulePlan.CANONICAL);
            End end = null;
            while (end == null && !open.isEmpty()) {
                follow(open.poll());
                end = limit();
            }
            List<Outcome> outcomes = new ArrayList<>();
            found.forEach((lines, plan) -> outcomes.add(new Outcome(lines, plan)));
            if (end == null || open.isEmpty()) {
                end = isCut ? End.CUT_RUN : End.COMPLETE;
            }
            return new Exploration(outcomes, usual, runs, end);
        }

        private void follow(SchedulePlan plan) {
            PlannedRun steering = new PlannedRun(plan);
            Run run = simulator.run(snippet, steering);
            if (!steering.isFulfilled()) {
                throw new HiddenChoiceException(plan);
            }
            usual = usual == null ? run : usual;
            isCut |= run.end().isLimit() || steering.hasOverlooked();
            found.putIfAbsent(run.stdout(), plan);
            open.addAll(steering.branches());
            progress.accept(++runs);
        }

        private End limit() {
            if (runs >= limits.runs()) {
                return End.RUN_LIMIT;
            }
            return System.nanoTime() - deadline > 0 ? End.TIME_LIMIT : null;
        }
    }
}
