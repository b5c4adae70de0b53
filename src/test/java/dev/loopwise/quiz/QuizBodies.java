package dev.loopwise.quiz;

import static dev.loopwise.testing.Api.instructor;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quizzes as tests send them to the API. */
final class QuizBodies {
    static final String QUIZZES = "/api/v1/quizzes";

    private QuizBodies() {}

    static ValidatableResponse create(Map<String, Object> quiz) {
        return instructor().body(quiz).post(QUIZZES).then();
    }

    /** A quiz that can be created as it is, and changed before that. */
    static Map<String, Object> quiz(String slug) {
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
