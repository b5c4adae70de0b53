package dev.loopwise.quiz.file;

import java.util.List;
import java.util.Optional;

/**
 * What became of one file: a quiz, or the reasons why it is none.
 *
 * @param file the quiz, present exactly when there are no problems
 * @param problems everything that is wrong, in the order of the file
 */
public record QuizFileOutcome(Optional<QuizFile> file, List<QuizFileProblem> problems) {
    public QuizFileOutcome {
        problems = List.copyOf(problems);
    }

    static QuizFileOutcome of(QuizFile file) {
        return new QuizFileOutcome(Optional.of(file), List.of());
    }

    static QuizFileOutcome of(QuizFileProblems problems) {
        return new QuizFileOutcome(Optional.empty(), problems.toList());
    }

    static QuizFileOutcome of(QuizFileProblem problem) {
        return new QuizFileOutcome(Optional.empty(), List.of(problem));
    }
}
