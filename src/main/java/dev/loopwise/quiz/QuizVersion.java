package dev.loopwise.quiz;

import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.grading.GradingRules;
import dev.loopwise.quiz.file.FrontMatter;
import java.time.Instant;
import java.util.UUID;

/**
 * One version of a quiz, which never changes. It holds the key: nothing that a learner can still
 * answer may show it.
 *
 * @param id the version's own id
 * @param number counts a quiz's versions, from 1
 * @param status whether the quiz, not only this version, can be answered
 * @param program the program as learners see it and the engine runs it
 */
public record QuizVersion(
        UUID id,
        UUID quizId,
        String slug,
        int number,
        QuizStatus status,
        FrontMatter about,
        SourceType type,
        String program,
        QuizKey key,
        Instant createdAt) {
    /** What the engine runs to find the key. */
    public Snippet snippet() {
        return about.snippet(type.fileName(slug), type, program);
    }

    /** How answers to this version are scored. */
    public GradingRules rules() {
        double chance = about.subtractChance() ? key.chance().orElseThrow() : 0;
        return new GradingRules(about.grading(), chance);
    }
}
