package dev.loopwise.web;

import static dev.loopwise.testing.Api.anonymous;
import static dev.loopwise.testing.Api.instructor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.loopwise.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProblemsTest {
    private static final String COHORTS = "/api/v1/cohorts";

    @Test
    void body_malformedJson_isABadRequestWithThePlace() {
        problem(instructor().body("{\"name\": ").post(COHORTS).then(), 400)
                .body("detail", equalTo("The body is not valid JSON at line 1, column 10."));
    }

    @Test
    void body_unknownField_isNamed() {
        problem(instructor().body("{\"name\": \"A\", \"colour\": 1}").post(COHORTS).then(), 422)
                .body("errors.field", contains("colour"));
    }

    @Test
    void body_wrongType_isNamed() {
        problem(instructor().body("{\"name\": 12}").post(COHORTS).then(), 422)
                .body("errors.field", contains("name"))
                .body("errors.message", contains("Please give a text."));
    }

    @Test
    void body_listInsteadOfObject_isRefused() {
        problem(instructor().body("[]").post(COHORTS).then(), 400);
    }

    @Test
    void body_missing_isRefused() {
        problem(instructor().post(COHORTS).then(), 422);
    }

    @Test
    void body_zeroByte_isRefused() {
        problem(instructor().body("{\"name\": \"a\\u0000b\"}").post(COHORTS).then(), 422)
                .body("errors.field", contains("name"));
    }

    @Test
    void body_notJson_isAnUnsupportedMediaType() {
        problem(
                instructor().contentType(ContentType.TEXT).body("name: A").post(COHORTS).then(),
                415);
    }

    @Test
    void body_tooLong_isRefused() {
        problem(instructor().body("\"" + "x".repeat(600_000) + "\"").post(COHORTS).then(), 413);
    }

    @Test
    void method_unknown_isNotAllowed() {
        problem(instructor().delete(COHORTS).then(), 405);
    }

    @Test
    void answer_otherFormWanted_isNotAcceptable() {
        problem(instructor().accept(ContentType.XML).get(COHORTS).then(), 406);
    }

    @Test
    void path_unknown_isNotFound() {
        problem(instructor().get("/api/v1/nothing").then(), 404);
    }

    @Test
    void path_badId_isNotFound() {
        problem(instructor().get(COHORTS + "/not-an-id").then(), 404);
    }

    @Test
    void credentials_none_areAskedFor() {
        problem(anonymous().get(COHORTS).then(), 401)
                .header("WWW-Authenticate", containsString("Basic"));
    }

    @Test
    void credentials_wrong_areRefused() {
        problem(anonymous().auth().preemptive().basic("instructor", "no").get(COHORTS).then(), 401);
    }

    @Test
    void credentials_garbage_areRefused() {
        problem(anonymous().header("Authorization", "Basic !!!").get(COHORTS).then(), 401);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("instance", containsString("/api/v1/"))
                .body(not(containsString("Exception")));
    }
}
