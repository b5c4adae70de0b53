package dev.loopwise.quiz;

import static dev.loopwise.testing.Api.instructor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class QuizResourceTest {
    private static final String QUIZZES = "/api/v1/quizzes";

    @Test
    void create_snippet_returnsTheKeyThatTheEngineFound() {
        create(quiz("created"))
                .statusCode(201)
                .header("Location", endsWith("/api/v1/quizzes/created"))
                .header("ETag", "\"0\"")
                .body("status", equalTo("draft"))
                .body("origin", equalTo("api"))
                .body("version", equalTo(1))
                .body("answer", equalTo("order"))
                .body("grading", equalTo("partial"))
                .body("key.lines", contains("first", "second", "third"))
                .body("key.end", equalTo("drained"));
    }

    @Test
    void create_withoutSlug_makesOneOfTheTitle() {
        Map<String, Object> quiz = quiz("unused");
        quiz.remove("slug");
        quiz.put("title", "Déjà vu: ticks & jobs");

        create(quiz).statusCode(201).body("slug", equalTo("deja-vu-ticks-jobs"));
    }

    @Test
    void create_takenSlug_isAConflict() {
        create(quiz("taken")).statusCode(201);

        create(quiz("taken"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:loopwise:problem:slug-taken"))
                .body("errors.field", contains("slug"));
    }

    @Test
    void create_syntaxError_isRefusedWithThePlace() {
        Map<String, Object> quiz = quiz("syntax-error");
        quiz.put("program", "console.log('one');\nlet = ;\n");

        create(quiz)
                .statusCode(422)
                .body("errors.field", contains("program"))
                .body("errors[0].message", startsWith("The program does not run to its end:"))
                .body("errors[0].message", org.hamcrest.Matchers.containsString("line 2"));
    }

    @Test
    void create_endlessLoop_isRefused() {
        Map<String, Object> quiz = quiz("endless");
        quiz.put("program", "for (;;) {}");

        create(quiz).statusCode(422).body("errors.field", contains("program"));
    }

    @Test
    void create_printedDistractor_isRefusedByItsPlaceInTheList() {
        Map<String, Object> quiz = quiz("bad-distractor");
        quiz.put("distractors", List.of("never", "second"));

        create(quiz).statusCode(422).body("errors.field", contains("distractors[1]"));
    }

    @Test
    void create_everythingWrong_namesEveryField() {
        Map<String, Object> quiz = new HashMap<>();
        quiz.put("slug", "Not A Slug");
        quiz.put("title", " ");
        quiz.put("topics", List.of("fine", "NOT FINE"));
        quiz.put("difficulty", 6);
        quiz.put("attempts", 11);

        create(quiz)
                .statusCode(422)
                .body(
                        "errors.field",
                        contains(
                                "attempts",
                                "difficulty",
                                "explanation",
                                "program",
                                "slug",
                                "title",
                                "topics[1].<list element>"));
    }

    @Test
    void create_unknownNode_isRefused() {
        Map<String, Object> quiz = quiz("old-node");
        quiz.put("node", 9);

        create(quiz).statusCode(422).body("errors.field", contains("node"));
    }

    @Test
    void create_unknownVariable_isRefused() {
        Map<String, Object> quiz = quiz("variable");
        quiz.put("env", Map.of("PATH", "/bin"));

        create(quiz).statusCode(422).body("errors.field", contains("env"));
    }

    @Test
    void read_unknownSlug_isNotFound() {
        instructor()
                .get(QUIZZES + "/no-such-quiz")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:loopwise:problem:quiz-not-found"))
                .body("instance", equalTo("/api/v1/quizzes/no-such-quiz"));
    }

    @Test
    void read_zeroByteInTheAddress_isNotFound() {
        instructor().urlEncodingEnabled(false).get(QUIZZES + "/a%00b").then().statusCode(404);
    }

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

    @Test
    void list_filters_findTheQuizAndShowNoKey() {
        Map<String, Object> quiz = quiz("findable");
        quiz.put("topics", List.of("rare-topic"));
        quiz.put("difficulty", 5);
        create(quiz);

        instructor()
                .queryParam("status", "draft")
                .queryParam("topic", "rare-topic")
                .queryParam("difficulty", 5)
                .queryParam("text", "FIRST")
                .get(QUIZZES)
                .then()
                .statusCode(200)
                .body("items.slug", contains("findable"))
                .body("items[0]", not(hasKey("key")))
                .body("total", equalTo(1));
    }

    @Test
    void list_pagesAndSorts() {
        for (String slug : List.of("paged-b", "paged-a", "paged-c")) {
            Map<String, Object> quiz = quiz(slug);
            quiz.put("topics", List.of("paging"));
            create(quiz);
        }

        instructor()
                .queryParam("topic", "paging")
                .queryParam("sort", "slug")
                .queryParam("page", 1)
                .queryParam("size", 2)
                .get(QUIZZES)
                .then()
                .body("items.slug", contains("paged-c"))
                .body("page", equalTo(1))
                .body("size", equalTo(2))
                .body("total", equalTo(3));
    }

    @Test
    void list_badParameter_isNamed() {
        for (String parameter : List.of("status", "difficulty", "sort", "page", "size")) {
            instructor()
                    .queryParam(parameter, "nonsense")
                    .get(QUIZZES)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains(parameter));
        }
    }

    @Test
    void runs_snippet_returnsTheRun() {
        instructor()
                .body(Map.of("program", "console.log('one'); throw new Error('late')"))
                .post("/api/v1/runs")
                .then()
                .statusCode(200)
                .body("stdout", contains("one"))
                .body("exitCode", equalTo(1))
                .body("end", equalTo("uncaught"))
                .body("problem.line", equalTo(1));
    }

    private static ValidatableResponse create(Map<String, Object> quiz) {
        return instructor().body(quiz).post(QUIZZES).then();
    }

    private static ValidatableResponse post(String path) {
        return Api.instructor().post(QUIZZES + "/" + path).then();
    }

    private static Map<String, Object> quiz(String slug) {
        Map<String, Object> quiz = new HashMap<>();
        quiz.put("slug", slug);
        quiz.put("title", "Three lines");
        quiz.put("topics", List.of("basics"));
        quiz.put("difficulty", 1);
        quiz.put("explanation", "From top to bottom.");
        quiz.put(
                "program",
                "console.log('first');\nconsole.log('second');\nconsole.log('third');\n");
        return quiz;
    }
}
