package dev.loopwise.engine.time;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is known of instants, and whether it contradicts itself: by longest paths between all of
 * them, after Floyd and Warshall, and by trying every alternative.
 *
 * @param size how many instants there are
 * @param unit what whole instants are multiples of
 * @param orders all of which hold
 * @param alternatives of each of which one order holds
 * @param whole the instants between which whole units pass
 */
record LongestPaths(
        int size,
        int unit,
        List<Order> orders,
        List<List<Order>> alternatives,
        Set<Integer> whole) {
    private static final long NONE = Long.MIN_VALUE / 4;

    LongestPaths(int size, int unit) {
        this(size, unit, List.of(), List.of(), Set.of());
    }

    LongestPaths and(Order order) {
        return new LongestPaths(size, unit, with(orders, order), alternatives, whole);
    }

    LongestPaths andOneOf(Order one, Order other) {
        return new LongestPaths(size, unit, orders, with(alternatives, List.of(one, other)), whole);
    }

    LongestPaths andWhole(int instant) {
        Set<Integer> all = Set.copyOf(with(List.copyOf(whole), instant));
        return new LongestPaths(size, unit, orders, alternatives, all);
    }

    private static <T> List<T> with(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    boolean areKeptBy(Timeline timeline) {
        return orders.stream().allMatch(timeline::holds)
                && alternatives.stream().allMatch(any -> any.stream().anyMatch(timeline::holds));
    }

    boolean areConsistent() {
        if (!alternatives.isEmpty()) {
            List<List<Order>> others = alternatives.subList(1, alternatives.size());
            return alternatives.get(0).stream()
                    .map(o -> new LongestPaths(size, unit, with(orders, o), others, whole))
                    .anyMatch(LongestPaths::areConsistent);
        }
        long[][] longest = new long[size][size];
        for (long[] row : longest) {
            Arrays.fill(row, NONE);
        }
        for (Order o : orders) {
            longest[o.from()][o.to()] = Math.max(longest[o.from()][o.to()], o.leastNanos());
        }
        close(longest);
        for (int from : whole) {
            for (int to : whole) {
                if (longest[from][to] > NONE) {
                    longest[from][to] = -Math.floorDiv(-longest[from][to], unit) * unit;
                }
            }
        }
        close(longest);
        return IntStream.range(0, size).allMatch(i -> longest[i][i] <= 0);
    }

    private void close(long[][] longest) {
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    if (longest[i][k] > NONE && longest[k][j] > NONE) {
                        longest[i][j] = Math.max(longest[i][j], longest[i][k] + longest[k][j]);
                    }
                }
            }
        }
    }
}
