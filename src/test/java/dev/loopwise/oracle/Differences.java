package dev.loopwise.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two outputs side by side, for a person to read: from their first different lines on. */
final class Differences {
    private static final int SHOWN_LINES = 12;

    private Differences() {}

    /**
     * Lines marked {@code =} are common, {@code -} only real Node has, {@code +} only the engine.
     */
    static List<String> between(NodeOutput real, NodeOutput ours) {
        List<String> lines = new ArrayList<>();
        lines.addAll(ofLines("stdout", real.stdout(), ours.stdout()));
        lines.addAll(ofLines("stderr", real.stderr(), ours.stderr()));
        if (real.exitCode() != ours.exitCode()) {
            lines.add("exit code -" + real.exitCode() + " +" + ours.exitCode());
        }
        return lines;
    }

    private static List<String> ofLines(String stream, List<String> real, List<String> ours) {
        int begin = 0;
        while (begin < real.size()
                && begin < ours.size()
                && real.get(begin).equals(ours.get(begin))) {
            begin++;
        }
        if (begin == real.size() && begin == ours.size()) {
            return List.of();
        }
        int realEnd = real.size();
        int oursEnd = ours.size();
        while (realEnd > begin
                && oursEnd > begin
                && real.get(realEnd - 1).equals(ours.get(oursEnd - 1))) {
            realEnd--;
            oursEnd--;
        }
        Stream<String> common = real.subList(Math.max(0, begin - 2), begin).stream();
        return Stream.of(
                        Stream.of(stream + " from line " + (begin + 1)),
                        common.map(line -> "  = " + line),
                        marked("  - ", real.subList(begin, realEnd)),
                        marked("  + ", ours.subList(begin, oursEnd)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> marked(String mark, List<String> lines) {
        Stream<String> shown = lines.stream().limit(SHOWN_LINES).map(line -> mark + line);
        int rest = lines.size() - SHOWN_LINES;
        return rest <= 0 ? shown : Stream.concat(shown, Stream.of(mark + "and " + rest + " more"));
    }
}
