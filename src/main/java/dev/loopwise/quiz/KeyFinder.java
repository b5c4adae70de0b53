package dev.loopwise.quiz;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Simulator;
import dev.loopwise.shared.FieldProblem;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs a quiz's program to find the right answer, and declines programs that make no quiz. */
@ApplicationScoped
class KeyFinder {
    /** With fewer lines to choose from, any order but the shown one would be the right one. */
    private static final int MIN_BANK_LINES = 3;

    private final Simulator simulator;

    KeyFinder(Simulator simulator) {
        this.simulator = simulator;
    }

    /**
     * Runs the program; takes as long as the engine's limits allow, so never inside a transaction.
     *
     * @throws RefusedException with {@link Refusal#SNIPPET_REJECTED} and the place, when the run
     *     gives no key
     */
    QuizKey find(QuizDraft draft) {
        Run run = simulator.run(draft.snippet());
        if (run.end().isLimit() || run.end() == RunEnd.SYNTAX_ERROR) {
            throw rejected("program", describe(run));
        }
        QuizKey key = new QuizKey(run.stdout(), run.stderr(), run.exitCode(), run.end());
        checkLines(key.lines());
        checkDistractors(draft, key);
        return key;
    }

    private static void checkLines(List<String> lines) {
        if (lines.isEmpty()) {
            throw rejected(
                    "program", "The program prints nothing, so there is nothing to predict.");
        }
        if (lines.size() > QuizKey.MAX_LINES) {
            throw rejected(
                    "program",
                    "The program prints %d lines; a quiz may have at most %d."
                            .formatted(lines.size(), QuizKey.MAX_LINES));
        }
        for (String line : lines) {
            if (line.length() > FrontMatter.MAX_LINE_LENGTH || line.indexOf('\0') >= 0) {
                throw rejected(
                        "program",
                        "Every printed line may have at most %d characters and none of them NUL."
                                .formatted(FrontMatter.MAX_LINE_LENGTH));
            }
        }
    }

    private static void checkDistractors(QuizDraft draft, QuizKey key) {
        List<String> distractors = draft.about().distractors();
        Set<String> printed = new HashSet<>(key.lines());
        for (int index = 0; index < distractors.size(); index++) {
            if (printed.contains(distractors.get(index))) {
                throw rejected(
                        "distractors[" + index + "]",
                        "The program prints this line, so it cannot be a distractor.");
            }
        }
        long different =
                Stream.concat(key.lines().stream(), distractors.stream()).distinct().count();
        if (draft.about().answer() == AnswerMode.ORDER && different < MIN_BANK_LINES) {
            throw rejected(
                    "answer",
                    "Lines to put in order need at least %d different lines to choose from; add"
                                    .formatted(MIN_BANK_LINES)
                            + " distractors or let learners type the output.");
        }
    }

    private static String describe(Run run) {
        RunProblem problem =
                run.problem().orElseGet(() -> new RunProblem("The run was cut short.", 0, 0));
        return problem.line() == 0
                ? problem.message()
                : "Line %d, column %d: %s"
                        .formatted(problem.line(), problem.column(), problem.message());
    }

    private static RefusedException rejected(String field, String message) {
        return new RefusedException(
                Refusal.SNIPPET_REJECTED, message, List.of(new FieldProblem(field, message)));
    }
}
