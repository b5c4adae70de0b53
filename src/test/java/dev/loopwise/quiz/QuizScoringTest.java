package dev.loopwise.quiz;

import static dev.loopwise.quiz.QuizBodies.create;
import static dev.loopwise.quiz.QuizBodies.quiz;
import static dev.loopwise.testing.Api.instructor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.loopwise.testing.ServiceTest;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How answers are compared and scored, as instructors set and read it. */
@ServiceTest
class QuizScoringTest {
    private final AgroalDataSource database;

    QuizScoringTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void create_plainQuiz_countsCaseAndSubtractsNothing() {
        Number chance =
                create(quiz("scored-plainly"))
                        .statusCode(201)
                        .body("subtractChance", equalTo(false))
                        .body("ignoreCase", equalTo(false))
                        .extract()
                        .path("key.chance");

        assertThat(chance.doubleValue()).isEqualTo(12 / 18.0, within(1e-6));
    }

    @Test
    void create_distractors_lowerTheChance() {
        Map<String, Object> quiz = quiz("scored-with-distractor");
        quiz.put("distractors", List.of("never"));

        Number chance = create(quiz).statusCode(201).extract().path("key.chance");

        assertThat(chance.doubleValue()).isBetween(0.4, 0.6);
    }

    @Test
    void create_scoringOfItsOwn_isKept() {
        Map<String, Object> quiz = quiz("scored-above-chance");
        quiz.put("subtractChance", true);
        quiz.put("ignoreCase", true);
        create(quiz).statusCode(201);

        instructor()
                .get(QuizBodies.QUIZZES + "/scored-above-chance")
                .then()
                .body("subtractChance", equalTo(true))
                .body("ignoreCase", equalTo(true));
    }

    @Test
    void create_chanceOfOtherPolicies_isRefused() {
        Map<String, Object> quiz = quiz("scored-strangely");
        quiz.put("subtractChance", true);
        for (String grading : List.of("exact", "prefix")) {
            quiz.put("grading", grading);
            create(quiz)
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors.field", contains("subtractChance"));
        }
    }

    @Test
    void create_flagThatIsNone_isAProblem() {
        Map<String, Object> quiz = quiz("scored-wrongly");
        quiz.put("ignoreCase", "true");

        create(quiz).statusCode(422).contentType("application/problem+json");
    }

    @Test
    void read_versionFromBeforeChanceWasKept_hasNone() throws SQLException {
        create(quiz("scored-long-ago")).statusCode(201);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica"); // versions never change
            statement.execute(
                    "update quiz_version set chance = null where quiz_id ="
                            + " (select id from quiz where slug = 'scored-long-ago')");
            statement.execute("set session_replication_role = default");
        }

        instructor()
                .get(QuizBodies.QUIZZES + "/scored-long-ago")
                .then()
                .statusCode(200)
                .body("key.chance", nullValue())
                .body("key.lines", contains("first", "second", "third"));
    }
}
