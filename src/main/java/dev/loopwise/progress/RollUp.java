package dev.loopwise.progress;

import dev.loopwise.submission.SubmissionGraded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps the rollups in step with the submissions, inside their transactions. */
@ApplicationScoped
class RollUp {
    private final QuizProgressRepository progress;

    RollUp(QuizProgressRepository progress) {
        this.progress = progress;
    }

    void add(@Observes SubmissionGraded graded) {
        progress.findByIdOptional(new QuizProgressEntity.Key(graded.learnerId(), graded.quizId()))
                .ifPresentOrElse(
                        row -> row.add(graded),
                        () -> progress.persist(new QuizProgressEntity(graded)));
    }
}
