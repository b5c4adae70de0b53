package dev.loopwise.quiz;

import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.Explorer;
import dev.loopwise.quiz.file.QuizFile;
import dev.loopwise.quiz.file.QuizFileProblem;
import dev.loopwise.quiz.file.QuizKeyRules;
import dev.loopwise.shared.FieldProblem;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds every order that a quiz's program can have, and declines programs that make no quiz. */
@ApplicationScoped
class KeyFinder {
    private final Explorer explorer;

    KeyFinder(Simulator simulator) {
        this.explorer = new Explorer(simulator, QuizKeyRules.LIMITS);
    }

    /**
     * Explores the program; takes as long as {@link QuizKeyRules#LIMITS} allow, so never inside a
     * transaction.
     *
     * @throws RefusedException with {@link Refusal#SNIPPET_REJECTED} and the place, when the
     *     program gives no key
     */
    QuizKey find(QuizDraft draft) {
        Exploration exploration = explorer.explore(draft.snippet());
        List<FieldProblem> problems =
                QuizKeyRules.problems(draft.about(), exploration).stream()
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
        return QuizKey.of(draft.about(), exploration);
    }

    /** Explores a quiz file's program; the problems are empty exactly when there is a key. */
    FileKey find(QuizFile file) {
        Exploration exploration = explorer.explore(file.snippet());
        return new FileKey(file, exploration, QuizKeyRules.problems(file, exploration));
    }

    /** What exploring a quiz file gave. */
    record FileKey(QuizFile file, Exploration exploration, List<QuizFileProblem> problems) {
        QuizKey key() {
            return QuizKey.of(file.frontMatter(), exploration);
        }
    }
}
