package dev.loopwise.browser;

import dev.loopwise.cohort.Cohorts;
import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.testing.Api;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What an instructor hands to a class: a join code and new quizzes with known answers. */
@ApplicationScoped
class Classroom {
    private final Cohorts cohorts;
    private final QuizCatalogue quizzes;
    private final AtomicInteger count = new AtomicInteger();

    Classroom(Cohorts cohorts, QuizCatalogue quizzes) {
        this.cohorts = cohorts;
        this.quizzes = quizzes;
    }

    /** A code for a new cohort, in which no name is taken. */
    String joinCode() {
        String cohortId = Api.createCohort("Class " + count.incrementAndGet());
        return Api.createJoinCode(cohortId, Map.of());
    }

    /**
     * Publishes a quiz that prints four different lines; an ordered one has a line more to choose.
     */
    QuizVersion quiz(AnswerMode mode) {
        int number = count.incrementAndGet();
        String slug = "classroom-" + number;
        Api.instructor()
                .body(
                        Map.of(
                                "slug",
                                slug,
                                "title",
                                "Classroom <i>" + number + "</i>",
                                "topics",
                                List.of("next-tick", "promises"),
                                "difficulty",
                                2,
                                "answer",
                                mode.name().toLowerCase(Locale.ROOT),
                                "explanation",
                                "Ticks come *before* promise jobs.",
                                "distractors",
                                mode == AnswerMode.ORDER ? List.of("never") : List.of(),
                                "program",
                                """
                                        setTimeout(() => console.log('timeout'));
                                        Promise.resolve().then(() => console.log('promise'));
                                        process.nextTick(() => console.log('tick'));
                                        console.log('script');
                                        """))
                .post("/api/v1/quizzes")
                .then()
                .statusCode(201);
        Api.instructor().post("/api/v1/quizzes/" + slug + "/publish").then().statusCode(200);
        return quizzes.publishedOrRetired(slug);
    }
}
