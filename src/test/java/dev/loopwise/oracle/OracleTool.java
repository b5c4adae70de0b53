package dev.loopwise.oracle;

import dev.loopwise.engine.NodeRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks real Node, from the command line of a developer.
 *
 * <pre>
 * compare [--node 10,24] [--brief] PATH...   the engine beside real Node; exits with 1 when they differ
 * verify [--node 10,24] [--brief] PATH...    the engine beside what is recorded
 * record [--runs 5] PATH...                  writes into snippets what real Node does with them
 * </pre>
 *
 * A path is a snippet or a folder of them.
 */
public final class OracleTool {
    private static final int USUAL_RUNS = 3;

    private OracleTool() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        String command = words.isEmpty() ? "" : words.remove(0);
        String releases = option(words, "--node");
        String runs = option(words, "--runs");
        boolean brief = words.remove("--brief");
        List<RecordedSnippet> snippets = snippets(words);
        switch (command) {
            case "compare" ->
                    exit(new Comparison(OutputCache::outputOf, brief), snippets, releases);
            case "verify" -> exit(new Comparison(OracleTool::recorded, brief), snippets, releases);
            case "record" -> record(snippets, runs.isEmpty() ? USUAL_RUNS : Integer.parseInt(runs));
            default -> throw new IllegalArgumentException("compare, verify or record, please");
        }
    }

    private static String option(List<String> words, String name) {
        int at = words.indexOf(name);
        if (at < 0) {
            return "";
        }
        words.remove(at);
        return words.remove(at);
    }

    private static List<NodeRelease> parse(String releases) {
        return releases.isEmpty()
                ? Recorder.RELEASES
                : Stream.of(releases.split(","))
                        .map(major -> new NodeRelease(Integer.parseInt(major)))
                        .toList();
    }

    private static List<RecordedSnippet> snippets(List<String> paths) throws IOException {
        List<RecordedSnippet> snippets = new ArrayList<>();
        for (String path : paths) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                files.filter(file -> file.toString().matches(".*\\.[cm]?js"))
                        .sorted()
                        .map(RecordedSnippet::read)
                        .forEach(snippets::add);
            }
        }
        return snippets;
    }

    private static void exit(Comparison comparison, List<RecordedSnippet> snippets, String releases)
            throws IOException {
        System.exit(comparison.run(snippets, parse(releases)) == 0 ? 0 : 1);
    }

    private static Optional<NodeOutput> recorded(RecordedSnippet snippet, NodeRelease release) {
        return snippet.recordings().stream()
                .filter(recording -> recording.releases().contains(release))
                .map(Recording::output)
                .findFirst();
    }

    private static void record(List<RecordedSnippet> snippets, int runs) throws IOException {
        Recorder recorder = new Recorder(runs);
        for (RecordedSnippet snippet : snippets) {
            List<NodeRelease> unstable = recorder.record(snippet);
            if (!unstable.isEmpty()) {
                System.out.printf("%s is not stable on %s%n", snippet.name(), unstable);
            }
        }
    }
}
