package dev.loopwise.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends requests to the service under test, once it is ready. */
public final class Api {
    /** A quiz in which too much can happen to list its outcomes. */
    public static final String TOO_MUCH = "too-much";

    /** Seven jobs that print and five that do not, all at the same time. */
    private static final String TOO_MUCH_PROGRAM =
            """
            const { randomBytes } = require('crypto');
            console.log('script');
            for (let i = 1; i <= 7; i++) randomBytes(8, () => console.log(i));
            let silent = 5;
            for (let i = 0; i < 5; i++) randomBytes(8, () => { silent -= i; });
            process.on('exit', () => console.log('end'));
            """;

    private static final long READY_MILLIS = 60_000;
    private static boolean isReady;

    private Api() {}

    /** A request of nobody in particular, with a JSON body if it has one. */
    public static RequestSpecification anonymous() {
        awaitReady();
        return given().contentType(ContentType.JSON);
    }

    /** A request of the first instructor. */
    public static RequestSpecification instructor() {
        return anonymous()
                .auth()
                .preemptive()
                .basic("instructor", PostgresResource.INSTRUCTOR_PASSWORD);
    }

    /** Creates and publishes a quiz whose key is the three lines one, two, three. */
    public static void publishQuiz(String slug, int attempts) {
        publishQuiz(slug, Map.of("attempts", attempts));
    }

    /** Creates and publishes a race: script, then timer and immediate in either order. */
    public static void publishRace(String slug, int attempts) {
        publishQuiz(
                slug,
                Map.of(
                        "attempts",
                        attempts,
                        "order",
                        "any-valid",
                        "program",
                        "setTimeout(() => console.log('timer'), 0);\n"
                                + "setImmediate(() => console.log('immediate'));\n"
                                + "console.log('script');\n"));
    }

    /** Publishes {@link #TOO_MUCH} with one attempt, unless another test has done so. */
    public static void publishTooMuch() {
        if (instructor().get("/api/v1/quizzes/" + TOO_MUCH).statusCode() != 200) {
            publishQuiz(
                    TOO_MUCH,
                    Map.of(
                            "program",
                            TOO_MUCH_PROGRAM,
                            "order",
                            "any-valid",
                            "distractors",
                            List.of("never"),
                            "env",
                            Map.of("UV_THREADPOOL_SIZE", "12")));
        }
    }

    /**
     * Creates and publishes the quiz of the three lines with one attempt.
     *
     * @param changes fields that it has instead of its own
     */
    public static void publishQuiz(String slug, Map<String, Object> changes) {
        Map<String, Object> quiz = new HashMap<>();
        quiz.put("slug", slug);
        quiz.put("title", "Three lines");
        quiz.put("topics", List.of("basics"));
        quiz.put("difficulty", 1);
        quiz.put("attempts", 1);
        quiz.put("explanation", "From top to bottom.");
        quiz.put("distractors", List.of("never"));
        quiz.put("program", "console.log('one');\nconsole.log('two');\nconsole.log('three');\n");
        quiz.putAll(changes);
        instructor().body(quiz).post("/api/v1/quizzes").then().statusCode(201);
        instructor().post("/api/v1/quizzes/" + slug + "/publish").then().statusCode(200);
    }

    /** Creates a cohort and returns its id. */
    public static String createCohort(String name) {
        return instructor()
                .body(Map.of("name", name))
                .post("/api/v1/cohorts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Creates a join code and returns it. */
    public static String createJoinCode(String cohortId, Map<String, Object> allows) {
        return instructor()
                .body(allows)
                .post("/api/v1/cohorts/" + cohortId + "/join-codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static synchronized void awaitReady() {
        for (long waited = 0; !isReady && waited < READY_MILLIS; waited += 100) {
            isReady = given().get("/q/health/ready").statusCode() == 200;
            pause();
        }
        if (!isReady) {
            throw new IllegalStateException("The service did not get ready in time.");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(isReady ? 0 : 100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
