package dev.loopwise.quiz;

import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.quiz.file.FrontMatter;
import java.time.Instant;
import java.util.List;

/** A quiz in a list of the API. */
record QuizListView(
        String slug,
        QuizStatus status,
        QuizOrigin origin,
        int version,
        String title,
        List<String> topics,
        int difficulty,
        AnswerMode answer,
        int attempts,
        Instant updatedAt) {
    static QuizListView of(Quiz quiz) {
        FrontMatter about = quiz.current().about();
        return new QuizListView(
                quiz.current().slug(),
                quiz.current().status(),
                quiz.origin(),
                quiz.current().number(),
                about.title(),
                about.topics(),
                about.difficulty(),
                about.answer(),
                about.attempts(),
                quiz.updatedAt());
    }
}
