package dev.loopwise.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.cohort.Joining;
import dev.loopwise.cohort.Learner;
import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Answers to a program whose order is a race. */
@ServiceTest
class SubmitRaceTest {
    private final Joining joining;
    private final QuizSheets sheets;
    private final SubmitAnswer submitAnswer;

    SubmitRaceTest(Joining joining, QuizSheets sheets, SubmitAnswer submitAnswer) {
        this.joining = joining;
        this.sheets = sheets;
        this.submitAnswer = submitAnswer;
    }

    @Test
    void submit_anyOrderOfARace_isRight() {
        Api.publishRace("race-either", 2);
        Learner ada = learner("race-either");
        Learner alan = learner("race-either");

        Result usual = submit(ada, "race-either", "script", "timer", "immediate");
        Result other = submit(alan, "race-either", "script", "immediate", "timer");

        assertThat(usual.right()).isTrue();
        assertThat(other.right()).isTrue();
        assertThat(other.solution().orElseThrow().orders()).isEqualTo(2);
        assertThat(other.solution().orElseThrow().lines())
                .containsExactly("script", "timer", "immediate");
    }

    @Test
    void submit_wrongOrderOfARace_isScoredByTheNearestOutcome() {
        Api.publishRace("race-wrong", 2);
        Learner learner = learner("race-wrong");

        Result result = submit(learner, "race-wrong", "script", "immediate", "never", "timer");

        assertThat(result.right()).isFalse();
        assertThat(result.leadingRight()).isEqualTo(2);
        assertThat(result.firstWrong()).hasValue(2);
        assertThat(result.score()).isEqualByComparingTo("0.75");
    }

    private Learner learner(String slug) {
        String code = Api.createJoinCode(Api.createCohort("Cohort of " + slug), Map.of());
        return joining.join(code, "Ada").learner();
    }

    private Result submit(Learner learner, String slug, String... lines) {
        QuizSheet sheet = sheets.open(learner.id(), slug);
        List<Integer> positions = List.of(lines).stream().map(sheet.lines()::indexOf).toList();
        Answer answer = new Answer.Ordered(positions);
        return submitAnswer.submit(
                learner.id(),
                new AnswerForm(slug, sheet.version(), answer, UUID.randomUUID().toString()));
    }
}
