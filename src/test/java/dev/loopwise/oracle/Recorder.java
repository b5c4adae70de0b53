package dev.loopwise.oracle;

import dev.loopwise.engine.NodeRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes into a snippet what real Node does with it, if it does the same every time. */
final class Recorder {
    /** The releases that every snippet is recorded with. */
    static final List<NodeRelease> RELEASES =
            List.of(10, 12, 18, 20, 22, 24, 26).stream().map(NodeRelease::new).toList();

    private final int runs;

    /**
     * @param runs how often each release runs a snippet
     */
    Recorder(int runs) {
        this.runs = runs;
    }

    /** Records a snippet; returns the releases that did not always do the same. */
    List<NodeRelease> record(RecordedSnippet snippet) throws IOException {
        List<NodeRelease> unstable = new ArrayList<>();
        Map<NodeOutput, List<NodeRelease>> byOutput = new LinkedHashMap<>();
        for (NodeRelease release : RELEASES) {
            NodeOutput output = snippet.onRealNode(release);
            if (isStable(snippet, release, output)) {
                byOutput.computeIfAbsent(output, any -> new ArrayList<>()).add(release);
            } else {
                unstable.add(release);
            }
        }
        List<Recording> recordings = new ArrayList<>();
        byOutput.forEach((output, releases) -> recordings.add(new Recording(releases, output)));
        Files.writeString(
                snippet.file(), snippet.source() + "\n" + RecordingLines.write(recordings));
        return unstable;
    }

    private boolean isStable(RecordedSnippet snippet, NodeRelease release, NodeOutput first) {
        for (int run = 1; run < runs; run++) {
            if (!snippet.onRealNode(release).equals(first)) {
                return false;
            }
        }
        return true;
    }
}
