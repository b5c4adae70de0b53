package dev.loopwise.quiz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The build of the engine that this service runs: another one may find other keys. */
final class EngineBuild {
    /** Its version and when it was built, such as {@code 0.1.0 of 2026-11-29T01:00:00Z}. */
    static final String NAME = read();

    private EngineBuild() {}

    private static String read() {
        try (InputStream in = EngineBuild.class.getResourceAsStream("engine.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
