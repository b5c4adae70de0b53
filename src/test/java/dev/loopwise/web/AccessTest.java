package dev.loopwise.web;

import static dev.loopwise.testing.Api.anonymous;
import static org.hamcrest.Matchers.equalTo;

import dev.loopwise.account.Person;
import dev.loopwise.account.Role;
import dev.loopwise.account.SessionCookies;
import dev.loopwise.cohort.Joining;
import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import io.restassured.http.Cookie;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the API, tried by those who may not use it. */
@ServiceTest
class AccessTest {
    private static final String SESSION = "loopwise-session";
    private static final String ID = "00000000-0000-0000-0000-000000000000";

    private final SessionCookies cookies;
    private final Joining joining;

    AccessTest(SessionCookies cookies, Joining joining) {
        this.cookies = cookies;
        this.joining = joining;
    }

    static Stream<String> operations() {
        return Stream.of(
                "GET quizzes",
                "POST quizzes",
                "GET quizzes/any",
                "PUT quizzes/any",
                "POST quizzes/any/publish",
                "POST quizzes/any/retire",
                "POST quizzes/import",
                "POST runs",
                "GET cohorts",
                "POST cohorts",
                "GET cohorts/" + ID,
                "PUT cohorts/" + ID,
                "DELETE cohorts/" + ID,
                "POST cohorts/" + ID + "/archive",
                "GET cohorts/" + ID + "/join-codes",
                "POST cohorts/" + ID + "/join-codes",
                "GET cohorts/" + ID + "/join-codes/" + ID,
                "POST cohorts/" + ID + "/join-codes/" + ID + "/revoke",
                "GET cohorts/" + ID + "/learners",
                "GET cohorts/" + ID + "/progress",
                "GET learners/" + ID,
                "PUT learners/" + ID,
                "DELETE learners/" + ID,
                "GET learners/" + ID + "/progress",
                "POST learners/" + ID + "/recovery-code",
                "GET submissions");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void operation_nobody_isAskedToSignIn(String operation) {
        send(anonymous(), operation, 401);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void operation_learner_isForbidden(String operation) {
        send(
                anonymous().cookie(learnerCookie()).header("Sec-Fetch-Site", "same-origin"),
                operation,
                403);
    }

    @Test
    void change_cookieFromAnotherSite_isForbidden() {
        anonymous()
                .cookie(learnerCookie())
                .header("Sec-Fetch-Site", "cross-site")
                .body(Map.of("name", "Stolen"))
                .post("/api/v1/cohorts")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:loopwise:problem:other-site"));
    }

    private Cookie learnerCookie() {
        String code = Api.createJoinCode(Api.createCohort("Access"), Map.of());
        Person learner = new Person(Role.LEARNER, joining.join(code, "Ada").learner().id());
        return new Cookie.Builder(SESSION, cookies.signIn(learner).getValue()).build();
    }

    private static void send(RequestSpecification request, String operation, int status) {
        String[] parts = operation.split(" ");
        request.body("GET".equals(parts[0]) ? "" : "{}")
                .request(parts[0], "/api/v1/" + parts[1])
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
