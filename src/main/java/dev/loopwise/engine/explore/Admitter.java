package dev.loopwise.engine.explore;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.loop.Step;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Decides whether an answer can happen, without looking at all orders: a run is given up at the
 * first line that is not the answer's, and the decision before that line is the first to change.
 */
public final class Admitter {
    private final Simulator simulator;
    private final ExploreLimits limits;

    /** An admitter on a warm simulator. */
    public Admitter(Simulator simulator, ExploreLimits limits) {
        this.simulator = simulator;
        this.limits = limits;
    }

    /**
     * Looks for a schedule under which a snippet prints exactly these lines. Blanks at the ends of
     * lines do not count.
     */
    public Admission admits(Snippet snippet, List<String> answer) {
        return admits(snippet, answer, String::stripTrailing);
    }

    /**
     * The same where other texts are taken as equal.
     *
     * @param plain gives the same text for all lines that count as equal
     */
    public Admission admits(Snippet snippet, List<String> answer, UnaryOperator<String> plain) {
        return new Search(snippet, answer.stream().map(plain).toList(), plain).run();
    }

    /** One search. */
    private final class Search {
        private final Snippet snippet;
        private final List<String> answer;
        private final UnaryOperator<String> plain;
        private final long deadline = System.nanoTime() + limits.time().toNanos();
        private final ArrayDeque<SchedulePlan> open = new ArrayDeque<>();
        private final TreeSet<String> possibleNext = new TreeSet<>();
        private SchedulePlan farthest = SchedulePlan.CANONICAL;
        private int longestPrefix;
        private boolean canEnd;
        private boolean isCut;
        private final Set<Step> needed = EnumSet.noneOf(Step.class);
        private int runs;

        private Search(Snippet snippet, List<String> answer, UnaryOperator<String> plain) {
            this.snippet = snippet;
            this.answer = answer;
            this.plain = plain;
        }

        private Admission run() {
            Set<Step> steps = EnumSet.noneOf(Step.class);
            Optional<SchedulePlan> admitted;
            do {
                admitted = follow(SchedulePlan.telling(steps));
            } while (admitted.isEmpty() && steps.addAll(needed) && !isOver());
            boolean isAll = open.isEmpty() && needed.isEmpty() && !isCut;
            boolean decided = admitted.isPresent() || isAll;
            return new Admission(
                    admitted,
                    decided,
                    farthest,
                    longestPrefix,
                    List.copyOf(possibleNext),
                    canEnd,
                    runs);
        }

        /** Begins, or begins anew with more steps told apart; what was found stays true. */
        private Optional<SchedulePlan> follow(SchedulePlan usual) {
            open.clear();
            needed.clear();
            isCut = false;
            open.push(usual);
            Optional<SchedulePlan> admitted = Optional.empty();
            while (admitted.isEmpty() && !open.isEmpty() && needed.isEmpty() && !isOver()) {
                admitted = followSome();
            }
            return admitted;
        }

        private Optional<SchedulePlan> followSome() {
            List<SchedulePlan> plans = SideBySide.take(open, limits.runs() - runs);
            List<AnswerRun> steerings =
                    plans.stream().map(plan -> new AnswerRun(plan, answer, plain)).toList();
            List<Run> done = simulator.runAll(snippet, steerings);
            for (int i = 0; i < plans.size(); i++) {
                if (isAdmittedBy(plans.get(i), steerings.get(i), done.get(i))) {
                    return Optional.of(plans.get(i));
                }
            }
            for (int i = plans.size() - 1; i >= 0; i--) {
                steerings.get(i).branches().forEach(open::push);
            }
            return Optional.empty();
        }

        private boolean isAdmittedBy(SchedulePlan plan, AnswerRun steering, Run run) {
            runs++;
            if (!steering.isFulfilled() && !run.end().isLimit()) {
                throw new HiddenChoiceException(plan);
            }
            needed.addAll(steering.needed());
            isCut |= run.end().isLimit() || steering.hasOverlooked();
            if (run.end() != RunEnd.ABANDONED) {
                steering.end(run.stdout());
            }
            if (steering.isAnswer() && !run.end().isLimit()) {
                farthest = plan;
                longestPrefix = answer.size();
                possibleNext.clear();
                canEnd = true;
                return true;
            }
            note(plan, steering);
            return false;
        }

        private void note(SchedulePlan plan, AnswerRun run) {
            if (run.matched() > longestPrefix) {
                farthest = plan;
                longestPrefix = run.matched();
                possibleNext.clear();
                canEnd = false;
            }
            if (run.matched() == longestPrefix) {
                run.otherLine().ifPresentOrElse(possibleNext::add, () -> canEnd = true);
            }
        }

        private boolean isOver() {
            return runs >= limits.runs() || System.nanoTime() - deadline > 0;
        }
    }
}
