package dev.loopwise.oracle;

import dev.loopwise.engine.NodeRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recordings as the comments that a snippet carries. */
final class RecordingLines {
    private static final Pattern RECORDING =
            Pattern.compile("^// (node|prints|stderr|exits):.*$\\n?", Pattern.MULTILINE);

    private RecordingLines() {}

    /** A snippet without its recordings. */
    static String programIn(String text) {
        return RECORDING.matcher(text).replaceAll("").stripTrailing() + "\n";
    }

    /** What follows {@code // key: }, line by line. */
    static Stream<String> values(List<String> lines, String key) {
        String mark = mark(key);
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(Math.min(line.length(), mark.length() + 1)));
    }

    static List<Recording> parse(List<String> lines) {
        List<Recording> recordings = new ArrayList<>();
        int begin = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).startsWith(mark("node"))) {
                recordings.add(0, parseOne(lines.subList(i, begin)));
                begin = i;
            }
        }
        return recordings;
    }

    private static Recording parseOne(List<String> lines) {
        List<NodeRelease> releases =
                values(lines, "node")
                        .flatMap(list -> Stream.of(list.split(" ")))
                        .map(major -> new NodeRelease(Integer.parseInt(major)))
                        .toList();
        return new Recording(
                releases,
                new NodeOutput(
                        values(lines, "prints").toList(),
                        values(lines, "stderr").toList(),
                        values(lines, "exits").mapToInt(Integer::parseInt).sum()));
    }

    static String write(List<Recording> recordings) {
        return recordings.stream().map(RecordingLines::write).collect(Collectors.joining());
    }

    private static String write(Recording recording) {
        StringBuilder text = new StringBuilder();
        String releases =
                recording.releases().stream()
                        .map(release -> String.valueOf(release.major()))
                        .collect(Collectors.joining(" "));
        add(text, "node", releases);
        recording.output().stdout().forEach(line -> add(text, "prints", line));
        recording.output().stderr().forEach(line -> add(text, "stderr", line));
        if (recording.output().exitCode() != 0) {
            add(text, "exits", String.valueOf(recording.output().exitCode()));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String key, String value) {
        text.append(mark(key)).append(value.isEmpty() ? "" : " ").append(value).append('\n');
    }

    private static String mark(String key) {
        return "// " + key + ":";
    }
}
