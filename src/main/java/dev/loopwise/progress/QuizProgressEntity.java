package dev.loopwise.progress;

import dev.loopwise.submission.SubmissionGraded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A learner's submissions for one quiz, rolled up. */
@Entity(name = "QuizProgress")
@Table(name = "quiz_progress")
@IdClass(QuizProgressEntity.Key.class)
class QuizProgressEntity {
    /** A learner and a quiz. */
    record Key(UUID learnerId, UUID quizId) implements Serializable {}

    @Id
    @Column(name = "learner_id")
    private UUID learnerId;

    @Id
    @Column(name = "quiz_id")
    private UUID quizId;

    @Column(name = "cohort_id")
    private UUID cohortId;

    private int attempts;

    @Column(name = "best_score")
    private BigDecimal bestScore;

    private boolean solved;

    @Column(name = "first_submitted_at")
    private Instant firstSubmittedAt;

    @Column(name = "last_submitted_at")
    private Instant lastSubmittedAt;

    protected QuizProgressEntity() {}

    QuizProgressEntity(SubmissionGraded first) {
        this.learnerId = first.learnerId();
        this.cohortId = first.cohortId();
        this.quizId = first.quizId();
        this.bestScore = BigDecimal.ZERO;
        this.firstSubmittedAt = first.submittedAt();
        this.lastSubmittedAt = first.submittedAt();
        add(first);
    }

    /** Adds a submission; one that was undecided arrives behind later ones. */
    final void add(SubmissionGraded graded) {
        attempts = Math.max(attempts, graded.attempt());
        bestScore = bestScore.max(graded.score());
        solved = bestScore.compareTo(BigDecimal.ONE) == 0;
        if (graded.submittedAt().isBefore(firstSubmittedAt)) {
            firstSubmittedAt = graded.submittedAt();
        }
        if (graded.submittedAt().isAfter(lastSubmittedAt)) {
            lastSubmittedAt = graded.submittedAt();
        }
    }

    UUID learnerId() {
        return learnerId;
    }

    UUID quizId() {
        return quizId;
    }

    int attempts() {
        return attempts;
    }

    BigDecimal bestScore() {
        return bestScore;
    }

    boolean solved() {
        return solved;
    }

    Instant lastSubmittedAt() {
        return lastSubmittedAt;
    }
}
