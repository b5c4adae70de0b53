package dev.loopwise.oracle.races;

import dev.loopwise.oracle.RealNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs racy snippets many times on real Node and writes into them in which orders it printed: a
 * quarter of the times on an idle machine, a quarter on one processor, half beside busy processes.
 * Arguments: how often, then the files.
 */
public final class RaceTool {
    private static final int NEIGHBOURS = 3;
    private static final String[] BUSY = {"sh", "-c", "while :; do :; done"};

    private final RealNode free = RealNode.release(RacySnippet.RELEASE.major());
    private final RealNode pinned = free.onOneProcessor();

    private RaceTool() {}

    public static void main(String[] arguments) throws IOException {
        int runs = Integer.parseInt(arguments[0]);
        List<RacySnippet> snippets =
                Arrays.stream(arguments).skip(1).map(Path::of).map(RacySnippet::read).toList();
        List<Map<List<String>, Integer>> orders = new ArrayList<>();
        snippets.forEach(any -> orders.add(new HashMap<>()));
        RaceTool tool = new RaceTool();
        tool.look(snippets, orders, runs / 2);
        List<Process> neighbours = new ArrayList<>();
        try {
            for (int i = 0; i < NEIGHBOURS; i++) {
                neighbours.add(new ProcessBuilder(BUSY).start());
            }
            tool.look(snippets, orders, runs - runs / 2);
        } finally {
            neighbours.forEach(Process::destroyForcibly);
        }
        for (int i = 0; i < snippets.size(); i++) {
            snippets.get(i).write(orders.get(i));
        }
    }

    private void look(
            List<RacySnippet> snippets, List<Map<List<String>, Integer>> orders, int runs) {
        for (int i = 0; i < snippets.size(); i++) {
            RacySnippet snippet = snippets.get(i);
            for (int run = 0; run < runs; run++) {
                RealNode node = run % 2 == 0 ? free : pinned;
                List<String> lines =
                        node.run(snippet.fileName(), snippet.source(), snippet.environment())
                                .stdout();
                orders.get(i).merge(lines, 1, Integer::sum);
            }
        }
    }
}
