package dev.loopwise.quiz;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.Simulator;
import dev.loopwise.quiz.file.QuizFile;
import dev.loopwise.quiz.file.QuizFileProblem;
import dev.loopwise.quiz.file.QuizKeyRules;
import dev.loopwise.shared.FieldProblem;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Runs a quiz's program to find the right answer, and declines programs that make no quiz. */
@ApplicationScoped
class KeyFinder {
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
        List<FieldProblem> problems =
                QuizKeyRules.problems(draft.about(), run).stream()
                        .map(
                                problem ->
                                        new FieldProblem(
                                                problem.field(), problem.messageWithPlace()))
                        .toList();
        if (!problems.isEmpty()) {
            throw new RefusedException(
                    Refusal.SNIPPET_REJECTED,
                    "This program cannot be a quiz; the list of errors says why.",
                    problems);
        }
        return QuizKey.of(run);
    }

    /** Runs a quiz file's program; the problems are empty exactly when there is a key. */
    FileKey find(QuizFile file) {
        Run run = simulator.run(file.snippet());
        return new FileKey(run, QuizKeyRules.problems(file, run));
    }

    /** What a quiz file's run gave. */
    record FileKey(Run run, List<QuizFileProblem> problems) {
        QuizKey key() {
            return QuizKey.of(run);
        }
    }
}
