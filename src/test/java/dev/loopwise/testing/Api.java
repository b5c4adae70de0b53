package dev.loopwise.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Sends requests to the service under test, once it is ready. */
public final class Api {
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
        publishQuiz(
                slug,
                attempts,
                "one",
                "console.log('one');\nconsole.log('two');\nconsole.log('three');\n");
    }

    /** Creates and publishes a race: script, then timer and immediate in either order. */
    public static void publishRace(String slug, int attempts) {
        publishQuiz(
                slug,
                attempts,
                "any-valid",
                "setTimeout(() => console.log('timer'), 0);\n"
                        + "setImmediate(() => console.log('immediate'));\n"
                        + "console.log('script');\n");
    }

    private static void publishQuiz(String slug, int attempts, String order, String program) {
        instructor()
                .body(
                        Map.of(
                                "slug",
                                slug,
                                "title",
                                "Three lines",
                                "topics",
                                new String[] {"basics"},
                                "difficulty",
                                1,
                                "attempts",
                                attempts,
                                "order",
                                order,
                                "explanation",
                                "From top to bottom.",
                                "distractors",
                                new String[] {"never"},
                                "program",
                                program))
                .post("/api/v1/quizzes")
                .then()
                .statusCode(201);
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
