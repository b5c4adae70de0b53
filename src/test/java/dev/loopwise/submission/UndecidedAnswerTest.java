package dev.loopwise.submission;

import static dev.loopwise.testing.Api.instructor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.loopwise.cohort.Joining;
import dev.loopwise.cohort.Learner;
import dev.loopwise.progress.ProgressReports;
import dev.loopwise.progress.QuizListItem;
import dev.loopwise.progress.QuizState;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers to a program in which too much can happen to list its outcomes. */
@ServiceTest
class UndecidedAnswerTest {
    private static final String SLUG = Api.TOO_MUCH;
    private static final String SUBMISSIONS = "/api/v1/submissions/";

    private final Joining joining;
    private final QuizSheets sheets;
    private final SubmitAnswer submitAnswer;
    private final ProgressReports reports;
    private final DataSource database;

    UndecidedAnswerTest(
            Joining joining,
            QuizSheets sheets,
            SubmitAnswer submitAnswer,
            ProgressReports reports,
            DataSource database) {
        this.reports = reports;
        this.joining = joining;
        this.sheets = sheets;
        this.submitAnswer = submitAnswer;
        this.database = database;
    }

    @BeforeEach
    void publish() {
        Api.publishTooMuch();
    }

    @Test
    void publish_moreThanCanBeListed_saysSo() {
        instructor()
                .get("/api/v1/quizzes/" + SLUG)
                .then()
                .body("key.complete", equalTo(false))
                .body("check.report.complete", equalTo(false));
    }

    @Test
    void submit_orderThatIsNotListed_isRightWhenItCanHappen() {
        Result result = submit(learner(), "script", "7", "6", "5", "4", "3", "2", "1", "end");

        assertThat(result.decided()).isTrue();
        assertThat(result.right()).isTrue();
        assertThat(result.solution().orElseThrow().complete()).isFalse();
    }

    @Test
    void submit_orderThatCannotHappen_isWrong() {
        Result result = submit(learner(), "7", "script", "6", "5", "4", "3", "2", "1", "end");

        assertThat(result.decided()).isTrue();
        assertThat(result.right()).isFalse();
        assertThat(result.firstWrong()).hasValue(0);
    }

    @Test
    void submit_oneLineOutOfPlace_isScoredByAnOutcomeThatTheKeyDoesNotList() {
        Result moved = submit(learner(), "7", "6", "5", "4", "3", "2", "1", "script", "end");
        Result swapped = submit(learner(), "7", "script", "6", "5", "4", "3", "2", "1", "end");

        assertThat(moved.score()).isEqualByComparingTo("0.8888");
        assertThat(swapped.score()).isEqualByComparingTo("0.8888");
        assertThat(swapped.solution().orElseThrow().slip()).hasValue(0);
    }

    @Test
    void submit_lineThatIsNeverPrinted_isWrongWithoutAnyDoubt() {
        Result result =
                submit(learner(), "script", "7", "6", "5", "4", "3", "2", "1", "end", "never");

        assertThat(result.decided()).isTrue();
        assertThat(result.right()).isFalse();
        assertThat(result.score()).isEqualByComparingTo("0.9");
        assertThat(result.feedback().neverPrinted()).containsExactly(9);
    }

    @Test
    void submit_answerThatNoSearchDecides_isKeptAsUndecided() {
        Learner learner = learner();

        Result result = submit(learner, "script", "7", "6", "5", "4", "3", "2", "1");

        assertThat(result.decided()).isFalse();
        assertThat(result.right()).isFalse();
        assertThat(result.firstWrong()).isEmpty();
        assertThat(Hints.of(result))
                .singleElement()
                .asString()
                .contains("can have it graded again");
        instructor()
                .get("/api/v1/submissions?learner=" + learner.id())
                .then()
                .body("items[0].decided", equalTo(false));
        instructor()
                .get("/api/v1/submissions?decided=false&cohort=" + learner.cohortId())
                .then()
                .body("total", equalTo(1));
        instructor()
                .get("/api/v1/submissions?decided=true&cohort=" + learner.cohortId())
                .then()
                .body("total", equalTo(0));
        instructor()
                .get("/api/v1/cohorts/" + learner.cohortId() + "/progress")
                .then()
                .statusCode(200)
                .body("learners.items[0].answered", equalTo(0));
    }

    @Test
    void quizzes_ofALearnerWithAnUndecidedAnswer_countIt() {
        Learner learner = learner();
        submit(learner, "script", "7", "6", "5", "4", "3", "2", "1");

        QuizListItem item = itemOf(learner);

        assertThat(item.state()).isEqualTo(QuizState.UNDECIDED);
        assertThat(item.attemptsLeft()).isEqualTo(sheets.open(learner.id(), SLUG).attemptsLeft());
        assertThat(item.bestScore()).isEmpty();
    }

    @Test
    void submit_keyThatNoDatabaseTakes_isRefusedBeforeAnySearch() {
        Learner learner = learner();
        QuizSheet sheet = sheets.open(learner.id(), SLUG);
        AnswerForm form =
                new AnswerForm(
                        SLUG,
                        sheet.version(),
                        new Answer.Ordered(List.of(0)),
                        "a key\0 of no kind");

        assertThatThrownBy(() -> submitAnswer.submit(learner.id(), form))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.INPUT_INVALID));
    }

    @Test
    void grade_undecidedAnswerAgain_givesItsMark() throws SQLException {
        Learner learner = learner();
        Result result = submit(learner, "script", "7", "6", "5", "4", "3", "1", "2", "end");
        forget(result.id());

        instructor()
                .post(SUBMISSIONS + result.id() + "/grade")
                .then()
                .statusCode(200)
                .body("decided", equalTo(true))
                .body("right", equalTo(true));
        instructor()
                .post(SUBMISSIONS + result.id() + "/grade")
                .then()
                .statusCode(200)
                .body("right", equalTo(true));
    }

    @Test
    void grade_unknownSubmission_isNotFound() {
        instructor()
                .post(SUBMISSIONS + UUID.randomUUID() + "/grade")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        instructor().post(SUBMISSIONS + "nonsense/grade").then().statusCode(422);
    }

    /** As if the search had not come to an end when the answer was given. */
    private void forget(UUID submission) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update submission set decided = false, is_right = false,"
                                        + " score = 0 where id = ?")) {
            statement.setObject(1, submission);
            statement.executeUpdate();
        }
    }

    private QuizListItem itemOf(Learner learner) {
        return reports.quizzes(learner.id()).stream()
                .filter(item -> item.slug().equals(SLUG))
                .findFirst()
                .orElseThrow();
    }

    private Learner learner() {
        String code = Api.createJoinCode(Api.createCohort("Cohort of " + SLUG), Map.of());
        return joining.join(code, "Ada").learner();
    }

    private Result submit(Learner learner, String... lines) {
        QuizSheet sheet = sheets.open(learner.id(), SLUG);
        List<Integer> positions = List.of(lines).stream().map(sheet.lines()::indexOf).toList();
        return submitAnswer.submit(
                learner.id(),
                new AnswerForm(
                        SLUG,
                        sheet.version(),
                        new Answer.Ordered(positions),
                        UUID.randomUUID().toString()));
    }
}
