package dev.loopwise.quiz;

import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.quiz.file.FrontMatter;
import dev.loopwise.quiz.file.QuizFile;

/**
 * What an author gives, before the engine has found the key.
 *
 * @param slug the quiz's name in addresses
 * @param program what the engine runs
 * @param contentHash SHA-256 over everything the author gave, 64 hexadecimal digits: equal hashes
 *     are equal versions
 */
public record QuizDraft(
        String slug, FrontMatter about, SourceType type, String program, String contentHash) {
    static QuizDraft of(QuizFile file) {
        return new QuizDraft(
                file.slug(), file.frontMatter(), file.type(), file.program(), file.contentHash());
    }

    /** What the engine runs to find the key. */
    Snippet snippet() {
        return about.snippet(type.fileName(slug), type, program);
    }
}
