package dev.loopwise.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that outgrows a few screens wants to be two. */
class SourceSizeTest {
    private static final int MAXIMUM_LINES = 250;
    private static final List<String> ENDINGS = List.of(".java", ".js", ".mjs", ".css", ".html");

    /** What real Node printed may be long. */
    private static final Path RECORDINGS = Path.of("src", "test", "resources");

    @TempDir Path folder;

    @Test
    void sources_everyFile_hasAtMost250Lines() throws IOException {
        assertThat(tooLong(Path.of("src"))).isEmpty();
    }

    @Test
    void sources_oneLineTooMany_isNamed() throws IOException {
        Path limit = Files.writeString(folder.resolve("Limit.java"), "\n".repeat(MAXIMUM_LINES));
        Path over = Files.writeString(folder.resolve("Over.java"), "\n".repeat(MAXIMUM_LINES + 1));

        assertThat(limit).exists();
        assertThat(tooLong(folder)).containsExactly(over);
    }

    private static List<Path> tooLong(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(SourceSizeTest::isSource)
                    .filter(file -> !file.startsWith(RECORDINGS))
                    .filter(file -> lineCount(file) > MAXIMUM_LINES)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSource(Path file) {
        return ENDINGS.stream().anyMatch(file.toString()::endsWith);
    }

    private static long lineCount(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
