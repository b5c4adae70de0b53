package dev.loopwise.submission;

import static dev.loopwise.testing.Api.instructor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.loopwise.cohort.Joining;
import dev.loopwise.cohort.Learner;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What grading said is kept and shown to instructors in full. */
@ServiceTest
class VerdictsTest {
    private final Joining joining;
    private final QuizSheets sheets;
    private final SubmitAnswer submitAnswer;
    private final Results results;
    private final AgroalDataSource database;

    VerdictsTest(
            Joining joining,
            QuizSheets sheets,
            SubmitAnswer submitAnswer,
            Results results,
            AgroalDataSource database) {
        this.joining = joining;
        this.sheets = sheets;
        this.submitAnswer = submitAnswer;
        this.results = results;
        this.database = database;
    }

    @Test
    void submissions_wrongAnswer_showEveryNumber() {
        order(publish("verdict-wrong", Map.of()), "verdict-wrong", "one", "never", "two");

        shown("verdict-wrong")
                .body("items[0].score", equalTo(0.6666f))
                .body("items[0].verdict.marks.policy", equalTo("partial"))
                .body("items[0].verdict.marks.counted", equalTo(2))
                .body("items[0].verdict.marks.outOf", equalTo(3))
                .body("items[0].verdict.marks.chance", equalTo(0f))
                .body("items[0].verdict.leading.count", equalTo(1))
                .body("items[0].verdict.leading.firstWrong", equalTo(1))
                .body("items[0].verdict.leading.possibleNext", contains("two"))
                .body("items[0].verdict.leading.mayEnd", equalTo(false))
                .body("items[0].verdict.nearest.kept", equalTo(2))
                .body("items[0].verdict.nearest.tooMany", equalTo(1))
                .body("items[0].verdict.nearest.missing", equalTo(1))
                .body("items[0].verdict.neverPrinted", contains(1))
                .body("items[0].verdict.slip", nullValue());
    }

    @Test
    void submissions_slip_namesThePlace() {
        order(publish("verdict-slip", Map.of()), "verdict-slip", "one", "three", "two");

        shown("verdict-slip").body("items[0].verdict.slip", equalTo(1));
    }

    @Test
    void submissions_rightAnswer_leaveNothingToSay() {
        order(publish("verdict-right", Map.of()), "verdict-right", "one", "two", "three");

        shown("verdict-right")
                .body("items[0].right", equalTo(true))
                .body("items[0].verdict.marks.counted", equalTo(3))
                .body("items[0].verdict.leading.firstWrong", nullValue())
                .body("items[0].verdict.neverPrinted", empty());
    }

    @Test
    void submissions_aboveChance_showWhatWasSubtracted() {
        Learner learner = publish("verdict-chance", Map.of("subtractChance", true));
        order(learner, "verdict-chance", "one", "never", "three");

        float chance = shown("verdict-chance").extract().path("items[0].verdict.marks.chance");

        assertThat(chance).isBetween(0.4f, 0.6f);
        shown("verdict-chance")
                .body("items[0].verdict.marks.counted", equalTo(2))
                .body("items[0].score", equalTo(roundedDown((2 / 3.0 - chance) / (1 - chance))));
    }

    @Test
    void submissions_fromBeforeVerdictsWereKept_haveNone() throws SQLException {
        Learner learner = publish("verdict-old", Map.of());
        order(learner, "verdict-old", "one", "three", "two");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update submission set verdict = null where quiz_id ="
                            + " (select id from quiz where slug = 'verdict-old')");
        }

        shown("verdict-old").body("items[0].verdict", nullValue());
        Result result = results.latest(learner.id(), "verdict-old");
        assertThat(result.firstWrong()).hasValue(1);
        assertThat(result.feedback()).isEqualTo(Result.Feedback.NONE);
    }

    @Test
    void typedAnswer_inOtherCase_isRightWhereCaseDoesNotCount() {
        Learner learner = publish("verdict-case", Map.of("answer", "type", "ignoreCase", true));
        Learner strict = publish("verdict-strict", Map.of("answer", "type"));

        assertThat(type(learner, "verdict-case", "ONE\r\nTwo  \nthree\n\n").right()).isTrue();
        assertThat(type(strict, "verdict-strict", "ONE\nTwo\nthree").right()).isFalse();
    }

    @Test
    void typedAnswer_inOtherUnicodeForm_isRight() {
        Learner learner =
                publish(
                        "verdict-unicode",
                        Map.of("answer", "type", "program", "console.log('caf\u00e9');"));

        assertThat(type(learner, "verdict-unicode", "cafe\u0301").right()).isTrue();
    }

    @Test
    void typedAnswer_toAProgramThatEndsWithAnEmptyLine_isRightWithAndWithoutIt() {
        String program = "console.log('one'); console.log('two\\n');";
        Learner learner = publish("verdict-end", Map.of("answer", "type", "program", program));
        Learner other = publish("verdict-other-end", Map.of("answer", "type", "program", program));

        assertThat(type(learner, "verdict-end", "one\ntwo").right()).isTrue();
        assertThat(type(other, "verdict-other-end", "one\ntwo\n\n").right()).isTrue();
    }

    @Test
    void typedAnswer_ofUnknownLines_isAVerdict() {
        Learner learner = publish("verdict-unknown", Map.of("answer", "type"));

        Result result = type(learner, "verdict-unknown", "x\ny\nz\n".repeat(60) + "end");

        assertThat(result.score()).isEqualByComparingTo("0");
        assertThat(result.feedback().tooMany()).isEqualTo(181);
        assertThat(result.feedback().missing()).isEqualTo(3);
    }

    @Test
    void answers_thatAreTooLongOrEmpty_areRefused() {
        Learner typing = publish("verdict-huge", Map.of("answer", "type"));
        Learner ordering = publish("verdict-many", Map.of());
        List<Integer> positions = IntStream.range(0, 100_000).boxed().toList();

        for (String text : List.of("a\n".repeat(100_000), "a".repeat(100_000), "", " \n\n")) {
            assertRefused(typing, "verdict-huge", new Answer.Typed(text));
        }
        assertRefused(ordering, "verdict-many", new Answer.Ordered(positions));
        assertRefused(ordering, "verdict-many", new Answer.Ordered(List.of()));
        assertThat(sheets.open(typing.id(), "verdict-huge").attemptsLeft()).isEqualTo(1);
    }

    private void assertRefused(Learner learner, String slug, Answer answer) {
        assertThatThrownBy(() -> submit(learner, slug, answer))
                .isInstanceOf(RefusedException.class);
    }

    private Learner publish(String slug, Map<String, Object> changes) {
        Api.publishQuiz(slug, changes);
        String code = Api.createJoinCode(Api.createCohort("Cohort of " + slug), Map.of());
        return joining.join(code, "Ada").learner();
    }

    private Result order(Learner learner, String slug, String... lines) {
        List<String> bank = sheets.open(learner.id(), slug).lines();
        return submit(
                learner,
                slug,
                new Answer.Ordered(Arrays.stream(lines).map(bank::indexOf).toList()));
    }

    private Result type(Learner learner, String slug, String text) {
        return submit(learner, slug, new Answer.Typed(text));
    }

    private Result submit(Learner learner, String slug, Answer answer) {
        return submitAnswer.submit(
                learner.id(), new AnswerForm(slug, 1, answer, UUID.randomUUID().toString()));
    }

    private static ValidatableResponse shown(String slug) {
        return instructor()
                .queryParam("quiz", slug)
                .get("/api/v1/submissions")
                .then()
                .statusCode(200);
    }

    private static float roundedDown(double score) {
        return (float) (Math.floor(score * 10_000) / 10_000);
    }
}
