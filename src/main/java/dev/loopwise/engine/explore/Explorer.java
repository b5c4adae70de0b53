package dev.loopwise.engine.explore;

import dev.loopwise.engine.Operation;
import dev.loopwise.engine.Run;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.explore.Exploration.End;
import dev.loopwise.engine.loop.Choice;
import dev.loopwise.engine.loop.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds every output that a snippet can have, by running it under every schedule: each run is
 * repeated with one decision more, those with few detours first. Some go on side by side.
 */
public final class Explorer {
    private static final Comparator<Race> BY_LINES =
            Comparator.comparingInt((Race race) -> race.first().line())
                    .thenComparingInt(race -> race.second().line())
                    .thenComparing(race -> race.first().kind())
                    .thenComparing(race -> race.second().kind());

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

    /**
     * A plan to follow, and where it comes from.
     *
     * @param parent the run that the plan departs from; null for the first
     */
    private record Branch(SchedulePlan plan, Followed parent) {
        /** Whether a run met the choices of the parent until it departed from it. */
        boolean isRepeatedBy(FollowedRun run) {
            int common = plan.length();
            return run.isFulfilled()
                    && (parent == null
                            || run.choices()
                                    .subList(0, common)
                                    .equals(parent.choices().subList(0, common)));
        }
    }

    /** What a run did. */
    private record Followed(
            List<String> lines,
            List<Operation> called,
            List<Operation> showing,
            List<Operation> touching,
            List<Choice> choices) {}

    /** One search. */
    private final class Search {
        private final Snippet snippet;
        private final IntConsumer progress;
        private final Set<Step> steps = EnumSet.noneOf(Step.class);
        private final ArrayDeque<Branch> open = new ArrayDeque<>();
        private final Map<List<String>, SchedulePlan> found = new LinkedHashMap<>();
        private final Set<Race> races = new HashSet<>();
        private final Set<Step> needed = EnumSet.noneOf(Step.class);
        private Run usual;
        private boolean isCut;
        private int runs;
        private OptionalLong deadline = OptionalLong.empty();

        private Search(Snippet snippet, IntConsumer progress) {
            this.snippet = snippet;
            this.progress = progress;
        }

        private Exploration run() {
            End end;
            do {
                end = begin();
                while (end == null && !open.isEmpty() && needed.isEmpty()) {
                    followSome();
                    end = limit();
                }
            } while (steps.addAll(needed) && end == null);
            List<Outcome> outcomes = new ArrayList<>();
            found.forEach((lines, plan) -> outcomes.add(new Outcome(lines, plan)));
            if (end == null || open.isEmpty() && needed.isEmpty()) {
                end = isCut ? End.CUT_RUN : End.COMPLETE;
            }
            return new Exploration(
                    outcomes, races.stream().sorted(BY_LINES).toList(), usual, runs, end);
        }

        /** Begins, or begins anew with more steps told apart. */
        private End begin() {
            open.clear();
            found.clear();
            races.clear();
            needed.clear();
            isCut = false;
            followUsual(SchedulePlan.telling(steps));
            return limit();
        }

        /**
         * The time begins when the engine is warm. What cannot be repeated cannot be explored, so
         * the first run is made twice.
         */
        private void followUsual(SchedulePlan usualPlan) {
            List<FollowedRun> steerings =
                    List.of(new FollowedRun(usualPlan), new FollowedRun(usualPlan));
            List<Run> twice = simulator.runAll(snippet, steerings);
            Run run = twice.get(0);
            boolean areWhole = twice.stream().noneMatch(one -> one.end().isLimit());
            if (areWhole && !run.stdout().equals(twice.get(1).stdout())) {
                throw new HiddenChoiceException(usualPlan);
            }
            if (deadline.isEmpty()) {
                deadline = OptionalLong.of(System.nanoTime() + limits.time().toNanos());
            }
            usual = run;
            note(new Branch(usualPlan, null), steerings.get(0), run);
        }

        private void followSome() {
            List<Branch> branches = SideBySide.take(open, limits.runs() - runs);
            List<FollowedRun> steerings =
                    branches.stream().map(branch -> new FollowedRun(branch.plan())).toList();
            List<Run> done = simulator.runAll(snippet, steerings);
            for (int i = 0; i < branches.size(); i++) {
                note(branches.get(i), steerings.get(i), done.get(i));
            }
        }

        private void note(Branch branch, FollowedRun steering, Run run) {
            boolean isWhole = !run.end().isLimit();
            if (isWhole && !branch.isRepeatedBy(steering)) {
                throw new HiddenChoiceException(branch.plan());
            }
            needed.addAll(steering.needed());
            isCut |= !isWhole || steering.hasOverlooked();
            if (isWhole) {
                found.putIfAbsent(run.stdout(), branch.plan());
            }
            Followed followed =
                    new Followed(
                            run.stdout(),
                            steering.called(),
                            steering.showing(),
                            steering.touching(),
                            steering.choices());
            noteRace(branch.parent(), followed);
            steering.branches().forEach(plan -> open.add(new Branch(plan, followed)));
            progress.accept(++runs);
        }

        private void noteRace(Followed parent, Followed run) {
            if (parent != null && !parent.lines().equals(run.lines())) {
                Race.between(parent.showing(), run.showing())
                        .or(() -> Race.between(parent.called(), run.called()))
                        .or(() -> Race.between(parent.touching(), run.touching()))
                        .ifPresent(races::add);
            }
        }

        private End limit() {
            if (runs >= limits.runs()) {
                return End.RUN_LIMIT;
            }
            return System.nanoTime() - deadline.orElseThrow() > 0 ? End.TIME_LIMIT : null;
        }
    }
}
