package dev.loopwise.submission;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.explore.Admission;
import dev.loopwise.engine.explore.Admitter;
import dev.loopwise.engine.explore.ExploreLimits;
import dev.loopwise.engine.explore.Replay;
import dev.loopwise.quiz.QuizVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Looks for outcomes that are like a wrong answer, where a program has more of them than a key
 * lists: the one that agrees with it for longest, and one from which a single line keeps it.
 */
final class NearbyOutcomes {
    private static final ExploreLimits FOR_EACH = new ExploreLimits(1_000, Duration.ofSeconds(1));
    private static final Duration FOR_ALL = Duration.ofSeconds(3);

    private final Admitter admitter;
    private final Replay replay;
    private final QuizVersion quiz;
    private final UnaryOperator<String> plain;
    private final List<List<String>> found = new ArrayList<>();

    NearbyOutcomes(Simulator simulator, QuizVersion quiz) {
        this.admitter = new Admitter(simulator, FOR_EACH);
        this.replay = new Replay(simulator);
        this.quiz = quiz;
        this.plain = quiz.about().spelling()::plain;
    }

    /**
     * Takes some seconds at most.
     *
     * @param admission of the answer, which is not admitted
     */
    List<List<String>> of(List<String> answer, Admission admission) {
        long deadline = System.nanoTime() + FOR_ALL.toNanos();
        addFarthest(admission);
        List<String> printable = withoutDistractors(answer);
        Admission place = printable.size() == answer.size() ? admission : admission(printable);
        if (place.isAdmitted()) {
            found.add(printable);
            return found;
        }
        for (List<String> candidate : oneLineAway(printable, place)) {
            if (System.nanoTime() - deadline > 0) {
                return found;
            }
            if (admission(candidate).isAdmitted()) {
                found.add(candidate);
                return found;
            }
        }
        return found;
    }

    private Admission admission(List<String> lines) {
        return admitter.admits(quiz.snippet(), lines, plain);
    }

    private void addFarthest(Admission admission) {
        Run run = replay.run(quiz.snippet(), admission.farthest());
        if (!run.end().isLimit()) {
            found.add(run.stdout());
        }
    }

    private List<String> withoutDistractors(List<String> answer) {
        List<String> distractors = quiz.about().distractors().stream().map(plain).toList();
        return answer.stream().filter(line -> !distractors.contains(plain.apply(line))).toList();
    }

    /**
     * Answers that differ by one line that moves, comes or goes. Up to the place that cannot be
     * something has to change, as the lines before it and that one cannot come together. What is
     * known to be possible there comes first.
     */
    private Set<List<String>> oneLineAway(List<String> answer, Admission admission) {
        int place = Math.min(admission.longestPrefix(), answer.size());
        Set<List<String>> candidates = new LinkedHashSet<>();
        List<String> next = admission.possibleNext().stream().map(plain).toList();
        for (int index = place + 1; index < answer.size(); index++) {
            if (next.contains(plain.apply(answer.get(index)))) {
                candidates.add(moved(answer, index, place));
            }
        }
        for (String line : admission.possibleNext()) {
            List<String> longer = new ArrayList<>(answer);
            longer.add(place, line);
            candidates.add(longer);
        }
        if (place < answer.size()) {
            List<String> shorter = new ArrayList<>(answer);
            shorter.remove(place);
            candidates.add(shorter);
        }
        for (int index = Math.min(place, answer.size() - 2); index >= 0; index--) {
            candidates.add(moved(answer, index, index + 1));
        }
        for (int index = place + 1; index < answer.size(); index++) {
            candidates.add(moved(answer, place, index));
        }
        return Collections.unmodifiableSet(candidates);
    }

    private static List<String> moved(List<String> answer, int from, int to) {
        List<String> moved = new ArrayList<>(answer);
        moved.add(to, moved.remove(from));
        return moved;
    }
}
