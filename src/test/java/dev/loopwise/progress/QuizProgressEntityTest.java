package dev.loopwise.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.submission.SubmissionGraded;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuizProgressEntityTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void add_answerThatWasDecidedBehindALaterOne_keepsTheLaterAttempt() {
        QuizProgressEntity progress = new QuizProgressEntity(graded(2, "0.5", NOON.plusSeconds(9)));

        progress.add(graded(1, "1", NOON));

        assertThat(progress.attempts()).isEqualTo(2);
        assertThat(progress.lastSubmittedAt()).isEqualTo(NOON.plusSeconds(9));
        assertThat(progress.solved()).isTrue();
    }

    private static SubmissionGraded graded(int attempt, String score, Instant at) {
        UUID any = UUID.randomUUID();
        return new SubmissionGraded(any, any, any, attempt, new BigDecimal(score), at);
    }
}
