package dev.loopwise.submission;

import dev.loopwise.grading.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A graded answer; its row is written once, or again when it is decided later. */
@Entity(name = "Submission")
@Table(name = "submission")
class SubmissionEntity {
    static final int SCORE_DIGITS = 4;
    private static final int EXACT_DIGITS = 12;

    @Id private UUID id;

    @Column(name = "learner_id")
    private UUID learnerId;

    @Column(name = "cohort_id")
    private UUID cohortId;

    @Column(name = "quiz_id")
    private UUID quizId;

    @Column(name = "quiz_version_id")
    private UUID quizVersionId;

    private int attempt;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "answer_lines")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> answerLines;

    @Column(name = "is_right")
    private boolean right;

    private boolean decided;
    private BigDecimal score;

    @Column(name = "leading_right")
    private int leadingRight;

    /** Null for answers that are older than this column. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Verdict.Judged verdict;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected SubmissionEntity() {}

    SubmissionEntity(
            StoredAnswer answer,
            int attempt,
            String idempotencyKey,
            Verdict.Judged verdict,
            boolean decided,
            Instant now) {
        this.id = UUID.randomUUID();
        this.learnerId = answer.learnerId();
        this.cohortId = answer.cohortId();
        this.quizId = answer.quizId();
        this.quizVersionId = answer.quizVersionId();
        this.answerLines = answer.lines();
        this.attempt = attempt;
        this.idempotencyKey = idempotencyKey;
        this.submittedAt = now;
        mark(verdict, decided);
    }

    /** Takes in what has become known of an answer that was undecided. */
    void decide(Verdict.Judged known) {
        mark(known, true);
    }

    boolean isDecided() {
        return decided;
    }

    private void mark(Verdict.Judged known, boolean isDecided) {
        this.decided = isDecided;
        this.right = known.right();
        this.score = rounded(known.score());
        this.leadingRight = known.leading().count();
        this.verdict = known;
    }

    /**
     * Down, so that no wrong answer reaches 1, but not below a number that was missed by a hair
     * only because of how computers divide.
     */
    private static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(score)
                .setScale(EXACT_DIGITS, RoundingMode.HALF_UP)
                .setScale(SCORE_DIGITS, RoundingMode.DOWN);
    }

    Submission toRecord() {
        return new Submission(
                id,
                new StoredAnswer(learnerId, cohortId, quizId, quizVersionId, answerLines),
                attempt,
                decided,
                right,
                score,
                leadingRight,
                Optional.ofNullable(verdict),
                submittedAt);
    }
}
