package dev.loopwise.engine.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which line must come before which: what all outputs of a snippet have in common. Lines are
 * instances: of two with the same text the first is one and the second another.
 *
 * <p>A strict partial order, whose linear extensions include all outputs.
 */
public final class OrderGraph {
    /**
     * One line of every output.
     *
     * @param text what is printed
     * @param occurrence which of the lines with that text, from 1
     */
    public record Line(String text, int occurrence) {}

    /** One line must come before another one. */
    public record Edge(Line before, Line after) {}

    private final List<Line> lines;

    /** For each line those that must come before it. */
    private final List<BitSet> predecessors;

    private OrderGraph(List<Line> lines, List<BitSet> predecessors) {
        this.lines = lines;
        this.predecessors = predecessors;
    }

    /**
     * What outputs have in common.
     *
     * @param outputs at least one
     * @return empty when they do not all have the same lines
     */
    public static Optional<OrderGraph> of(List<List<String>> outputs) {
        List<Line> lines = instances(outputs.get(0));
        List<BitSet> predecessors = new ArrayList<>();
        lines.forEach(line -> predecessors.add(full(lines.size())));
        Map<Line, Integer> indexes = new HashMap<>();
        lines.forEach(line -> indexes.put(line, indexes.size()));
        for (List<String> output : outputs) {
            List<Line> instances = instances(output);
            if (instances.size() != lines.size() || !indexes.keySet().containsAll(instances)) {
                return Optional.empty();
            }
            BitSet seen = new BitSet();
            for (Line line : instances) {
                int index = indexes.get(line);
                predecessors.get(index).and(seen);
                seen.set(index);
            }
        }
        return Optional.of(new OrderGraph(lines, predecessors));
    }

    /**
     * The graph that says the same as outputs do.
     *
     * @param outputs all that can happen, at least one and each once
     * @return empty when the graph allows for other orders, too, or there is none
     */
    public static Optional<OrderGraph> exactly(List<List<String>> outputs) {
        int count = outputs.size();
        return of(outputs).filter(graph -> graph.countOrders(count + 1L) == count);
    }

    private static List<Line> instances(List<String> output) {
        Map<String, Integer> counts = new HashMap<>();
        return output.stream()
                .map(text -> new Line(text, counts.merge(text, 1, Integer::sum)))
                .toList();
    }

    private static BitSet full(int size) {
        BitSet set = new BitSet(size);
        set.set(0, size);
        return set;
    }

    /** All lines, in the order of the first output. */
    public List<Line> lines() {
        return lines;
    }

    /** The order without what follows from it by transitivity, as it is drawn. */
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int after = 0; after < lines.size(); after++) {
            BitSet direct = (BitSet) predecessors.get(after).clone();
            predecessors.get(after).stream()
                    .forEach(between -> direct.andNot(predecessors.get(between)));
            Line line = lines.get(after);
            direct.stream().forEach(before -> edges.add(new Edge(lines.get(before), line)));
        }
        return edges;
    }

    /** The pairs of lines that come in either order. */
    public List<Edge> swaps() {
        List<Edge> swaps = new ArrayList<>();
        for (int second = 0; second < lines.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (!predecessors.get(second).get(first) && !predecessors.get(first).get(second)) {
                    swaps.add(new Edge(lines.get(first), lines.get(second)));
                }
            }
        }
        return swaps;
    }

    /**
     * How many orders keep to the graph.
     *
     * @param most where to stop counting
     * @return the number of linear extensions, or {@code most} when there are more
     */
    public long countOrders(long most) {
        return count(new BitSet(), new HashMap<>(), most);
    }

    private long count(BitSet placed, Map<BitSet, Long> known, long most) {
        if (placed.cardinality() == lines.size()) {
            return 1;
        }
        Long before = known.get(placed);
        if (before != null) {
            return before;
        }
        long sum = 0;
        for (int next = placed.nextClearBit(0);
                next < lines.size() && sum < most;
                next = placed.nextClearBit(next + 1)) {
            BitSet missing = (BitSet) predecessors.get(next).clone();
            missing.andNot(placed);
            if (missing.isEmpty()) {
                BitSet more = (BitSet) placed.clone();
                more.set(next);
                sum += count(more, known, most);
            }
        }
        long counted = Math.min(sum, most);
        known.put((BitSet) placed.clone(), counted);
        return counted;
    }
}
