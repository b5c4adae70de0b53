package dev.loopwise.oracle;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program of the corpus that carries what real Node does with it, in comments at its end.
 *
 * <pre>
 * // env: UV_THREADPOOL_SIZE=1    its environment, if any
 * console.log('a');
 *
 * // node: 10 12                  what these releases do
 * // prints: a                    one comment for each line of standard output
 * // stderr: Error: b             one for each line of standard error
 * // exits: 1                     the exit code, if it is not 0
 * // node: 18 20 22 24 26         what those do
 * // prints: c
 * </pre>
 *
 * @param file where it lies
 * @param environment the environment of the process
 * @param recordings what real Node did, each release in one of them at most
 */
record RecordedSnippet(Path file, Map<String, String> environment, List<Recording> recordings) {
    static final Path FOLDER = Path.of("src", "test", "resources", "snippets");

    RecordedSnippet {
        environment = Map.copyOf(environment);
        recordings = List.copyOf(recordings);
    }

    /** The whole corpus, by path. */
    static List<RecordedSnippet> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().map(RecordedSnippet::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RecordedSnippet read(Path file) {
        List<String> lines = text(file).lines().toList();
        Map<String, String> environment = new HashMap<>();
        RecordingLines.values(lines, "env")
                .map(value -> value.split("=", 2))
                .forEach(variable -> environment.put(variable[0], variable[1]));
        return new RecordedSnippet(file, environment, RecordingLines.parse(lines));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program alone, as it is run. */
    String source() {
        return RecordingLines.programIn(text(file));
    }

    String fileName() {
        return file.getFileName().toString();
    }

    /** The topic and the rule, for reports. */
    String name() {
        return file.startsWith(FOLDER) ? FOLDER.relativize(file).toString() : file.toString();
    }

    Snippet under(NodeRelease release) {
        Snippet plain = Snippet.of(fileName(), source());
        return new Snippet(plain.fileName(), plain.source(), plain.type(), release, environment);
    }

    NodeOutput onRealNode(NodeRelease release) {
        return RealNode.release(release.major()).run(fileName(), source(), environment);
    }
}
