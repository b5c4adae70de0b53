package dev.loopwise.quiz;

import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.explore.Examiner;
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
import java.util.Optional;

/** Finds every order that a quiz's program can have, and declines programs that make no quiz. */
@ApplicationScoped
class KeyFinder {
    private final Explorer explorer;
    private final Examiner examiner;

    KeyFinder(Simulator simulator) {
        this.explorer = new Explorer(simulator, QuizKeyRules.LIMITS);
        this.examiner = new Examiner(simulator);
    }

    /**
     * Explores the program; takes as long as {@link QuizKeyRules#LIMITS} allow, so never inside a
     * transaction.
     *
     * @throws RefusedException with {@link Refusal#SNIPPET_REJECTED} and the place, when the
     *     program gives no key
     */
    FoundKey find(QuizDraft draft) {
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
        QuizKey key = QuizKey.of(draft.about(), exploration);
        return new FoundKey(key, report(draft.snippet(), exploration));
    }

    /** Explores a quiz file's program; the problems are empty exactly when there is a key. */
    FileKey find(QuizFile file) {
        Exploration exploration = explorer.explore(file.snippet());
        List<QuizFileProblem> problems = QuizKeyRules.problems(file, exploration);
        return new FileKey(
                problems.isEmpty()
                        ? Optional.of(QuizKey.of(file.frontMatter(), exploration))
                        : Optional.empty(),
                problems);
    }

    /** Explores a program whose key is known already. */
    Examined examine(Snippet snippet) {
        Exploration exploration = explorer.explore(snippet);
        return new Examined(exploration.lines(), report(snippet, exploration));
    }

    private KeyReport report(Snippet snippet, Exploration exploration) {
        return KeyReport.of(examiner.examine(snippet, exploration));
    }

    /** What exploring a quiz file gave. */
    record FileKey(Optional<QuizKey> key, List<QuizFileProblem> problems) {}

    /** The outcomes of a program, and what else there is to know. */
    record Examined(List<List<String>> lines, KeyReport report) {}
}
