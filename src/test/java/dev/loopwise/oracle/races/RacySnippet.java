package dev.loopwise.oracle.races;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program whose order is left open, and the orders in which real Node was seen to print its
 * lines.
 *
 * <pre>
 * // env: UV_THREADPOOL_SIZE=1    its environment, if any
 * console.log('a');
 *
 * // seen: 187 a | b              how often, and the lines
 * // seen: 13 b | a
 * </pre>
 *
 * @param file where it lies
 * @param source the program alone
 * @param environment the environment of the process
 * @param seen how often each order was seen
 */
record RacySnippet(
        Path file,
        String source,
        Map<String, String> environment,
        Map<List<String>, Integer> seen) {
    static final Path FOLDER = Path.of("src", "test", "resources", "races");

    /** What all of them were run on. */
    static final NodeRelease RELEASE = NodeRelease.DEFAULT;

    private static final String SEEN = "// seen: ";
    private static final String ENVIRONMENT = "// env: ";
    private static final String LINE_BREAK = " | ";

    RacySnippet {
        environment = Map.copyOf(environment);
        seen = Map.copyOf(seen);
    }

    static List<RacySnippet> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().map(RacySnippet::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RacySnippet read(Path file) {
        List<String> lines = linesOf(file);
        Map<String, String> environment = new HashMap<>();
        lines.stream()
                .filter(line -> line.startsWith(ENVIRONMENT))
                .map(line -> line.substring(ENVIRONMENT.length()).split("=", 2))
                .forEach(variable -> environment.put(variable[0], variable[1]));
        Map<List<String>, Integer> seen =
                lines.stream()
                        .filter(line -> line.startsWith(SEEN))
                        .map(line -> line.substring(SEEN.length()).split(" ", 2))
                        .collect(
                                Collectors.toMap(
                                        words -> List.of(words[1].split(" \\| ")),
                                        words -> Integer.parseInt(words[0])));
        String source =
                lines.stream()
                        .filter(line -> !line.startsWith(SEEN))
                        .collect(Collectors.joining("\n"))
                        .strip();
        return new RacySnippet(file, source + "\n", environment, seen);
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what was seen into the file, the most frequent order first. */
    void write(Map<List<String>, Integer> orders) {
        Map<String, Integer> byText = new TreeMap<>();
        orders.forEach((lines, count) -> byText.put(String.join(LINE_BREAK, lines), count));
        String comments =
                byText.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(order -> SEEN + order.getValue() + " " + order.getKey() + "\n")
                        .collect(Collectors.joining());
        try {
            Files.writeString(file, source + "\n" + comments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fileName() {
        return file.getFileName().toString();
    }

    Snippet snippet() {
        Snippet plain = Snippet.of(fileName(), source);
        return new Snippet(plain.fileName(), plain.source(), plain.type(), RELEASE, environment);
    }

    @Override
    public String toString() {
        return FOLDER.relativize(file).toString();
    }
}
