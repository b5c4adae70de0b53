package dev.loopwise.quiz;

import dev.loopwise.quiz.file.QuizFileProblem;
import java.util.List;

/**
 * What an import did.
 *
 * @param created slugs of quizzes that are new
 * @param changed slugs of quizzes that have a new version
 * @param unchanged how many files were as they are known already
 * @param rejected what is wrong with the files that were left out
 */
public record ImportReport(
        List<String> created, List<String> changed, int unchanged, List<QuizFileProblem> rejected) {
    public ImportReport {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        rejected = List.copyOf(rejected);
    }
}
