package dev.loopwise.oracle;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program of the corpus that carries what real Node prints, in comments of its own.
 *
 * <pre>
 * // node: 22 24                  the releases it is about; by default all of 20, 22 and 24
 * // env: UV_THREADPOOL_SIZE=1    its environment, if any
 * console.log('a');
 *
 * // prints: a                    one comment for each line of standard output
 * // exits: 1                     the exit code, if it is not 0
 * </pre>
 *
 * @param file where it lies
 * @param releases the releases that all print the same
 * @param environment the environment of the process
 * @param prints the lines of standard output
 * @param exits the exit code
 */
record RecordedSnippet(
        Path file,
        List<NodeRelease> releases,
        Map<String, String> environment,
        List<String> prints,
        int exits) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "snippets");
    private static final List<NodeRelease> DEFAULT_RELEASES =
            List.of(new NodeRelease(20), new NodeRelease(22), new NodeRelease(24));

    RecordedSnippet {
        releases = List.copyOf(releases);
        environment = Map.copyOf(environment);
        prints = List.copyOf(prints);
    }

    /** The whole corpus, by path. */
    static List<RecordedSnippet> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().map(RecordedSnippet::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordedSnippet read(Path file) {
        List<NodeRelease> releases = new ArrayList<>();
        Map<String, String> environment = new HashMap<>();
        for (String release : values(file, "node").flatMap(v -> Stream.of(v.split(" "))).toList()) {
            releases.add(new NodeRelease(Integer.parseInt(release)));
        }
        values(file, "env")
                .map(value -> value.split("=", 2))
                .forEach(variable -> environment.put(variable[0], variable[1]));
        return new RecordedSnippet(
                file,
                releases.isEmpty() ? DEFAULT_RELEASES : releases,
                environment,
                values(file, "prints").toList(),
                values(file, "exits").mapToInt(Integer::parseInt).sum());
    }

    /** What follows {@code // key: } in the file, line by line. */
    private static Stream<String> values(Path file, String key) {
        String mark = "// " + key + ":";
        return text(file)
                .lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(Math.min(line.length(), mark.length() + 1)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The topic and the rule, for reports. */
    String name() {
        return FOLDER.relativize(file).toString();
    }

    Snippet under(NodeRelease release) {
        Snippet plain = Snippet.of(file.getFileName().toString(), text(file));
        return new Snippet(plain.fileName(), plain.source(), plain.type(), release, environment);
    }
}
