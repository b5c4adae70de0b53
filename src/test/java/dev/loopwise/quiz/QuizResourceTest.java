package dev.loopwise.quiz;

import static dev.loopwise.quiz.QuizBodies.QUIZZES;
import static dev.loopwise.quiz.QuizBodies.create;
import static dev.loopwise.quiz.QuizBodies.quiz;
import static dev.loopwise.testing.Api.instructor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.loopwise.testing.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class QuizResourceTest {
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
                .body("errors[0].message", containsString("line 2"));
    }

    @Test
    void create_endlessLoop_isRefused() {
        Map<String, Object> quiz = quiz("endless");
        quiz.put("program", "for (;;) {}");

        create(quiz).statusCode(422).body("errors.field", contains("program"));
    }

    @Test
    void create_race_isRefusedUnlessItAcceptsEveryOrder() {
        Map<String, Object> quiz = quiz("race");
        quiz.put(
                "program",
                "setTimeout(() => console.log('timer'), 0);\n"
                        + "setImmediate(() => console.log('immediate'));\n"
                        + "console.log('script');\n");

        create(quiz)
                .statusCode(422)
                .body("errors.field", contains("order"))
                .body("errors[0].message", containsString("2 outcomes can happen"))
                .body("errors[0].message", containsString("line 1 of the program asks for (timer)"))
                .body("errors[0].message", containsString("The timer may or may not be due"));
        quiz.put("order", "any-valid");
        create(quiz)
                .statusCode(201)
                .body("order", equalTo("any-valid"))
                .body("key.outcomes", hasSize(2))
                .body("key.outcomes[0]", equalTo(List.of("script", "timer", "immediate")))
                .body("key.outcomes[1]", equalTo(List.of("script", "immediate", "timer")));
    }

    @Test
    void create_unknownOrderRule_isRefused() {
        Map<String, Object> quiz = quiz("order-rule");
        quiz.put("order", "some");

        create(quiz)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", contains("order"))
                .body("errors[0].message", equalTo("Please choose one of one, any-valid."));
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
}
