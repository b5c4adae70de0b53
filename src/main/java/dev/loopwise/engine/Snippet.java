package dev.loopwise.engine;

import dev.loopwise.engine.pool.WorkSpans;
import java.util.Map;

/**
 * A program to run: one main file and what it is run with.
 *
 * @param fileName the main file's name without folders, shown in stack frames, such as {@code
 *     first-tick.js}
 * @param source the whole text of the file
 * @param type how Node loads it
 * @param release the release of Node to follow
 * @param environment what {@code process.env} holds, such as {@code UV_THREADPOOL_SIZE}
 * @param durations how long work takes that the program waits for
 */
public record Snippet(
        String fileName,
        String source,
        SourceType type,
        NodeRelease release,
        Map<String, String> environment,
        WorkSpans durations) {
    public Snippet {
        environment = Map.copyOf(environment);
    }

    /** A snippet whose work takes the usual time. */
    public Snippet(
            String fileName,
            String source,
            SourceType type,
            NodeRelease release,
            Map<String, String> environment) {
        this(fileName, source, type, release, environment, WorkSpans.USUAL);
    }

    /** A snippet for the default release whose name tells its type: {@code .mjs} is a module. */
    public static Snippet of(String fileName, String source) {
        return new Snippet(
                fileName, source, SourceType.ofFile(fileName), NodeRelease.DEFAULT, Map.of());
    }

    /** This snippet under another release. */
    public Snippet under(NodeRelease other) {
        return new Snippet(fileName, source, type, other, environment, durations);
    }
}
