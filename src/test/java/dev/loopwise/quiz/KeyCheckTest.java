package dev.loopwise.quiz;

import static dev.loopwise.quiz.QuizBodies.QUIZZES;
import static dev.loopwise.quiz.QuizBodies.create;
import static dev.loopwise.quiz.QuizBodies.quiz;
import static dev.loopwise.testing.Api.instructor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.loopwise.testing.ServiceTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ServiceTest
class KeyCheckTest {
    @Inject DataSource database;
    @Inject KeyRecheck recheck;

    @Test
    void create_quizWithOneOrder_comesBackWithItsReport() {
        create(quiz("checked"))
                .statusCode(201)
                .body("check.agrees", equalTo(true))
                .body("check.engine", containsString(" of "))
                .body("check.report.orders", equalTo(1))
                .body("check.report.complete", equalTo(true))
                .body("check.report.races", empty())
                .body("check.report.otherReleases", empty())
                .body("check.report.repeatedLines", empty())
                .body("check.report.unpredictableLines", empty());
    }

    @Test
    void create_race_comesBackWithTheLinesThatRaceAndWhy() {
        Map<String, Object> quiz = quiz("checked-race");
        quiz.put("order", "any-valid");
        quiz.put(
                "program",
                "console.log('twice');\n"
                        + "console.log('twice');\n"
                        + "console.log(process.hrtime());\n"
                        + "setTimeout(() => console.log('timer'), 0);\n"
                        + "setImmediate(() => console.log('immediate'));\n");

        create(quiz)
                .statusCode(201)
                .body("check.report.orders", equalTo(2))
                .body("check.report.races", hasSize(1))
                .body("check.report.races[0].firstLine", equalTo(4))
                .body("check.report.races[0].first", equalTo("timer"))
                .body("check.report.races[0].secondLine", equalTo(5))
                .body("check.report.races[0].second", equalTo("immediate"))
                .body("check.report.races[0].reason", startsWith("The timer may or may not"))
                .body("check.report.repeatedLines", contains("twice"))
                .body("check.report.unpredictableLines", hasSize(1));
    }

    @Test
    void create_withDurations_takesThemIntoTheKey() {
        Map<String, Object> quiz = quiz("slow-file");
        quiz.put("durations", Map.of("fs", "20-40 ms"));
        quiz.put(
                "program",
                "require('fs').stat('.', () => console.log('stat'));\n"
                        + "setTimeout(() => console.log('timer'), 5);\n"
                        + "console.log('script');\n");

        create(quiz)
                .statusCode(201)
                .body("durations.fs", equalTo("20-40 ms"))
                .body("key.lines", contains("script", "timer", "stat"))
                .body("check.report.orders", equalTo(1));
    }

    @Test
    void create_withWrongDurations_isRefused() {
        Map<String, Object> quiz = quiz("wrong-durations");
        quiz.put("durations", Map.of("fs", "soon"));

        create(quiz).statusCode(422).body("errors.field", contains("durations.fs"));
    }

    @Test
    void recheck_keyThatTheEngineDoesNotFind_isToldAndKept() throws SQLException {
        create(quiz("other-engine")).statusCode(201);
        execute("alter table quiz_version disable trigger quiz_version_is_immutable");
        execute(
                "update quiz_version set key_lines = '{third,second,first}' where quiz_id ="
                        + " (select id from quiz where slug = 'other-engine')");
        execute("alter table quiz_version enable trigger quiz_version_is_immutable");
        execute(
                "update key_check set engine = 'an older one' where quiz_version_id in"
                        + " (select v.id from quiz_version v join quiz q on q.id = v.quiz_id"
                        + " where q.slug = 'other-engine')");

        recheck.run();
        recheck.run();

        instructor()
                .get(QUIZZES + "/other-engine")
                .then()
                .statusCode(200)
                .body("check.agrees", equalTo(false))
                .body("check.engine", equalTo(EngineBuild.NAME))
                .body("key.lines", contains("third", "second", "first"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
