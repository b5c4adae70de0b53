package dev.loopwise.startup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.database.EmbeddedDatabase;
import dev.loopwise.testing.RunningJar;
import dev.loopwise.testing.TwoQuizzes;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoReplicasIT {
    private static final String PASSWORD = "Instructor's password";
    private static final Pattern PRINTED_PASSWORD = Pattern.compile(PASSWORD + "\\s+(\\S+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @TempDir Path folder;

    @Test
    void replicas_startedTogetherOnOneDatabase_doEverythingOnceAndShareSessions() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"))) {
            Map<String, String> environment =
                    Map.of(
                            "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                            "QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USER,
                            "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                            "LOOPWISE_QUIZZES_FOLDER", TwoQuizzes.in(folder).toString());
            try (RunningJar one = RunningJar.start(folder, environment);
                    RunningJar other = RunningJar.start(folder, environment)) {
                one.awaitReady();
                other.awaitReady();

                String printed = one.output() + other.output();
                assertThat(printed.split(PASSWORD, -1)).hasSize(2);
                for (String table : new String[] {"instructor", "cohort", "join_code"}) {
                    assertThat(count(database, table)).as(table).isEqualTo(1);
                }
                assertThat(count(database, "quiz_version")).isEqualTo(2);
                Matcher password = PRINTED_PASSWORD.matcher(printed);
                assertThat(password.find()).isTrue();
                Cookies session = signIn(one.port(), password.group(1));
                given().port(other.port())
                        .cookies(session)
                        .get("/api/v1/cohorts")
                        .then()
                        .statusCode(200);
            }
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static Cookies signIn(int port, String password) {
        Response form = given().port(port).get("/instructor/login");
        Matcher token = TOKEN.matcher(form.asString());
        assertThat(token.find()).isTrue();
        Response signedIn =
                given().port(port)
                        .cookies(form.detailedCookies())
                        .redirects()
                        .follow(false)
                        .formParam("csrf-token", token.group(1))
                        .formParam("name", "instructor")
                        .formParam("password", password)
                        .post("/instructor/login");
        assertThat(signedIn.statusCode()).isEqualTo(303);
        return signedIn.detailedCookies();
    }

    private static long count(EmbeddedDatabase database, String table) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
