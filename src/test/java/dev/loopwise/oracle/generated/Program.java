package dev.loopwise.oracle.generated;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import java.util.Map;

/**
 * A program that a {@link ProgramGenerator} made.
 *
 * @param seed what it was made from; its parts have the same
 * @param type how its file is loaded
 * @param body its statements
 */
record Program(long seed, SourceType type, Block body) {
    /** With one thread the pool is first in, first out, so nothing in a program is a race. */
    static final Map<String, String> ENVIRONMENT = Map.of("UV_THREADPOOL_SIZE", "1");

    String fileName() {
        return type == SourceType.MODULE ? "program.mjs" : "program.js";
    }

    String source() {
        StringBuilder text = new StringBuilder();
        body.writeTo(text, "");
        return text.toString();
    }

    /** What is left of it with a smaller body. */
    Program with(Block part) {
        return new Program(seed, type, part);
    }

    Snippet under(NodeRelease release) {
        return new Snippet(fileName(), source(), type, release, ENVIRONMENT);
    }
}
