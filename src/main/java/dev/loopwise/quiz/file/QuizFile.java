package dev.loopwise.quiz.file;

import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;

/**
 * A quiz as its file describes it.
 *
 * @param path the file, relative to the quizzes folder: {@code <topic>/<slug>.js} or {@code .mjs}
 * @param frontMatter what the block at the top says
 * @param source the whole text of the file
 * @param program the text after the block: what learners see and what the engine runs
 * @param contentHash SHA-256 over the path and the bytes of the file, 64 hexadecimal digits in
 *     lower case; the path counts because it names the slug, the topic and the source type
 */
public record QuizFile(
        String path, FrontMatter frontMatter, String source, String program, String contentHash) {

    /** The quiz's name in addresses: the file name without its extension. */
    public String slug() {
        return fileName().substring(0, fileName().lastIndexOf('.'));
    }

    /** The folder that the file lies in. */
    public String mainTopic() {
        return path.substring(0, path.indexOf('/'));
    }

    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A module if the file is called {@code .mjs}. */
    public SourceType type() {
        return SourceType.ofFile(path);
    }

    /** How many lines of the file come before the program's first. */
    public int linesBeforeProgram() {
        String block = source.substring(0, source.length() - program.length());
        return Math.toIntExact(block.chars().filter(c -> c == '\n').count());
    }

    /** What the engine runs to find the key. */
    public Snippet snippet() {
        return frontMatter.snippet(fileName(), type(), program);
    }
}
