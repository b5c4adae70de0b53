package dev.loopwise.quiz;

import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.SourceType;
import dev.loopwise.grading.GradingPolicy;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.quiz.file.FrontMatter;
import dev.loopwise.quiz.file.OrderRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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
        boolean subtractChance,
        boolean ignoreCase,
        OrderRule order,
        int attempts,
        String explanation,
        List<String> distractors,
        Map<String, String> env,
        Map<String, String> durations,
        SourceType type,
        String program,
        Key key,
        Optional<KeyCheck> check,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> publishedAt) {
    /**
     * The right answers, and how the run of an idle machine ended, which gave the first.
     *
     * @param chance what a random answer scores on average under partial grading; empty for
     *     versions that are older than this number
     */
    record Key(
            List<String> lines,
            List<List<String>> outcomes,
            boolean complete,
            List<String> stderr,
            int exitCode,
            RunEnd end,
            OptionalDouble chance) {
        static Key of(QuizKey key) {
            return new Key(
                    key.lines(),
                    key.outcomes(),
                    key.complete(),
                    key.stderr(),
                    key.exitCode(),
                    key.end(),
                    key.chance());
        }
    }

    /**
     * @param check how the engine found the quiz last
     */
    static QuizView of(Quiz quiz, Optional<KeyCheck> check) {
        QuizVersion version = quiz.current();
        FrontMatter about = version.about();
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
                about.subtractChance(),
                about.ignoreCase(),
                about.order(),
                about.attempts(),
                about.explanation(),
                about.distractors(),
                about.environment(),
                about.durations().ranges(),
                version.type(),
                version.program(),
                Key.of(version.key()),
                check,
                quiz.createdAt(),
                quiz.updatedAt(),
                quiz.publishedAt());
    }
}
