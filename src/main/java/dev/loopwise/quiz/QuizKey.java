package dev.loopwise.quiz;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.grading.AnswerKey;
import dev.loopwise.grading.Chance;
import dev.loopwise.quiz.file.FrontMatter;
import dev.loopwise.quiz.file.QuizKeyRules;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the engine found a quiz's program to do: the right answers and how the run ended.
 *
 * @param outcomes the outputs that the program can have, as their lines; first that of an idle
 *     machine. Each has 1 to {@value QuizKeyRules#MAX_LINES} lines
 * @param complete whether there is no other output
 * @param stderr the lines that an idle machine prints to standard error
 * @param exitCode the exit code there, 0 to 255
 * @param end how the run ended there; never a limit or a syntax error
 * @param chance what a random answer scores on average under partial grading, 0 to 1; empty for
 *     versions that are older than this number
 */
public record QuizKey(
        List<List<String>> outcomes,
        boolean complete,
        List<String> stderr,
        int exitCode,
        RunEnd end,
        OptionalDouble chance) {
    public QuizKey {
        outcomes = outcomes.stream().map(List::copyOf).toList();
        stderr = List.copyOf(stderr);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("A key needs at least one outcome.");
        }
    }

    /** The key that an exploration gives; it keeps to {@link QuizKeyRules}. */
    static QuizKey of(FrontMatter about, Exploration exploration) {
        Run run = exploration.usual();
        List<String> stderr =
                run.stderr().stream().map(line -> line.replace('\0', '\uFFFD')).toList();
        List<List<String>> outcomes = exploration.lines();
        int kept = Math.min(outcomes.size(), QuizKeyRules.MAX_OUTCOMES);
        QuizKey key =
                new QuizKey(
                        outcomes.subList(0, kept),
                        exploration.isComplete() && kept == outcomes.size(),
                        stderr,
                        run.exitCode(),
                        run.end(),
                        OptionalDouble.empty());
        return key.withChance(about);
    }

    private QuizKey withChance(FrontMatter about) {
        List<String> bank = new ArrayList<>(allLines());
        bank.addAll(about.distractors());
        double chance = Chance.of(bank, new AnswerKey(outcomes, about.spelling()));
        return new QuizKey(outcomes, complete, stderr, exitCode, end, OptionalDouble.of(chance));
    }

    /** The lines that an idle machine prints. */
    public List<String> lines() {
        return outcomes.get(0);
    }

    /** Every line of every outcome, each as often as the outcome that has most of it. */
    public List<String> allLines() {
        List<String> all = new ArrayList<>(lines());
        for (List<String> outcome : outcomes) {
            List<String> missing = new ArrayList<>(outcome);
            all.forEach(missing::remove);
            all.addAll(missing);
        }
        return List.copyOf(all);
    }
}
