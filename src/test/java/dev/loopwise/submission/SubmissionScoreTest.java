package dev.loopwise.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.grading.AnswerKey;
import dev.loopwise.grading.GradingPolicy;
import dev.loopwise.grading.GradingRules;
import dev.loopwise.grading.OrderGrader;
import dev.loopwise.grading.Prediction;
import dev.loopwise.grading.Spelling;
import dev.loopwise.grading.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmissionScoreTest {
    @Test
    void score_thatIsNotRound_isCutDown() {
        assertThat(stored(0)).isEqualTo("0.6666");
    }

    @Test
    void score_thatIsRoundButForDivision_isRound() {
        assertThat(stored(7 / 12.0)).isEqualTo("0.2000");
    }

    /** The score of two lines of three. */
    private static BigDecimal stored(double chance) {
        AnswerKey key = new AnswerKey(List.of(List.of("a", "b", "c")), new Spelling(false));
        Prediction prediction = new Prediction(List.of("a", "c", "b"));
        GradingRules rules = new GradingRules(GradingPolicy.PARTIAL, chance);
        Verdict.Judged verdict = (Verdict.Judged) OrderGrader.grade(prediction, key, rules);
        UUID id = UUID.randomUUID();
        StoredAnswer answer = new StoredAnswer(id, id, id, id, prediction.lines());
        return new SubmissionEntity(answer, 1, "key", verdict, true, Instant.EPOCH)
                .toRecord()
                .score();
    }
}
