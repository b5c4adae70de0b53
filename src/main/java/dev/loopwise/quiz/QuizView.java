package dev.loopwise.quiz;

import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.SourceType;
import dev.loopwise.grading.GradingPolicy;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.quiz.file.FrontMatter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quiz as instructors read it, with its key. */
record QuizView(
        String slug,
        QuizStatus status,
        QuizOrigin origin,
        int version,
        String title,
        List<String> topics,
        int difficulty,
        int node,
        AnswerMode answer,
        GradingPolicy grading,
        int attempts,
        String explanation,
        List<String> distractors,
        Map<String, String> env,
        SourceType type,
        String program,
        Key key,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> publishedAt) {
    /** The right answer, and how the run ended that gave it. */
    record Key(List<String> lines, List<String> stderr, int exitCode, RunEnd end) {}

    static QuizView of(Quiz quiz) {
        QuizVersion version = quiz.current();
        FrontMatter about = version.about();
        QuizKey key = version.key();
        return new QuizView(
                version.slug(),
                version.status(),
                quiz.origin(),
                version.number(),
                about.title(),
                about.topics(),
                about.difficulty(),
                about.release().major(),
                about.answer(),
                about.grading(),
                about.attempts(),
                about.explanation(),
                about.distractors(),
                about.environment(),
                version.type(),
                version.program(),
                new Key(key.lines(), key.stderr(), key.exitCode(), key.end()),
                quiz.createdAt(),
                quiz.updatedAt(),
                quiz.publishedAt());
    }
}
