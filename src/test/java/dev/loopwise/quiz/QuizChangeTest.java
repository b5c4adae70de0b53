package dev.loopwise.quiz;

import static dev.loopwise.quiz.QuizBodies.QUIZZES;
import static dev.loopwise.quiz.QuizBodies.create;
import static dev.loopwise.quiz.QuizBodies.quiz;
import static dev.loopwise.testing.Api.instructor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.loopwise.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class QuizChangeTest {
    @Test
    void change_currentTag_makesTheNextVersion() {
        create(quiz("changed"));
        Map<String, Object> changed = quiz("changed");
        changed.put("program", "for (const word of ['c', 'b', 'a']) console.log(word);");

        instructor()
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(QUIZZES + "/changed")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(2))
                .body("key.lines", contains("c", "b", "a"));
    }

    @Test
    void change_withoutTag_isToldToSendOne() {
        create(quiz("no-tag"));

        instructor()
                .body(quiz("no-tag"))
                .put(QUIZZES + "/no-tag")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:loopwise:problem:precondition-missing"));
    }

    @Test
    void change_oldTag_overwritesNothing() {
        create(quiz("stale"));
        instructor().header("If-Match", "\"0\"").body(quiz("stale")).put(QUIZZES + "/stale");

        instructor()
                .header("If-Match", "\"0\"")
                .body(quiz("stale"))
                .put(QUIZZES + "/stale")
                .then()
                .statusCode(412);
        instructor().get(QUIZZES + "/stale").then().body("version", equalTo(2));
    }

    @Test
    void change_otherSlugInBody_isRefused() {
        create(quiz("keeps-slug"));

        instructor()
                .header("If-Match", "\"0\"")
                .body(quiz("other-slug"))
                .put(QUIZZES + "/keeps-slug")
                .then()
                .statusCode(422)
                .body("errors.field", contains("slug"));
    }

    @Test
    void publish_draft_isPublishedAndThenRetiredForGood() {
        create(quiz("life"));

        post("life/publish").statusCode(200).body("status", equalTo("published"));
        post("life/publish").statusCode(200).body("status", equalTo("published"));
        post("life/retire").statusCode(200).body("status", equalTo("retired"));
        post("life/publish").statusCode(409);
    }

    private static ValidatableResponse post(String path) {
        return instructor().post(QUIZZES + "/" + path).then();
    }
}
