package dev.loopwise.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final int INSTANTS = 6;
    private static final int UNIT = 50;
    private static final long NONE = Long.MIN_VALUE / 4;
    private static final List<Boolean> WITHOUT_WHOLE = Collections.nCopies(INSTANTS, false);
    private static final Span ANY = new Span(0, 10, 1_000);

    @Provide
    Arbitrary<Order> orders() {
        Arbitrary<Integer> instants = Arbitraries.integers().between(0, INSTANTS);
        return Combinators.combine(instants, instants, Arbitraries.longs().between(-80, 80))
                .as(Order::new);
    }

    @Property
    void allows_ordersOneByOne_agreesWithLongestPaths(
            @ForAll @Size(max = 14) List<@From("orders") Order> orders,
            @ForAll @Size(INSTANTS) List<Boolean> whole) {
        Timeline timeline = chain(whole);
        List<Order> known = chainOrders(whole);

        for (Order order : orders) {
            boolean consistent = isConsistent(known, order, whole);
            assertThat(timeline.allows(List.of(order))).isEqualTo(consistent);
            if (consistent) {
                timeline.decide(order);
                known.add(order);
            }
            assertThat(known).allMatch(timeline::holds);
            assertThat(restsOfWhole(timeline, whole).distinct()).hasSizeLessThan(2);
        }
    }

    @Property
    void mostNanos_afterAnyOrders_isTheMostThatIsAllowed(
            @ForAll @Size(max = 8) List<@From("orders") Order> orders) {
        Timeline timeline = chain(WITHOUT_WHOLE);
        orders.stream().filter(o -> timeline.allows(List.of(o))).forEach(timeline::decide);

        for (int to = 0; to <= INSTANTS; to++) {
            long most = timeline.mostNanos(INSTANTS / 2, to);
            assertThat(timeline.allows(INSTANTS / 2, to, most)).isTrue();
            assertThat(timeline.allows(INSTANTS / 2, to, most + 1)).isFalse();
        }
    }

    @Property
    void allows_anything_changesNothing(@ForAll @Size(max = 5) List<@From("orders") Order> orders) {
        Timeline timeline = chain(WITHOUT_WHOLE);
        List<Long> before = times(timeline);

        timeline.allows(orders);

        assertThat(times(timeline)).isEqualTo(before);
        assertThat(chainOrders(WITHOUT_WHOLE)).allMatch(timeline::holds);
    }

    @Test
    void decide_theOtherOrderOfTwoJobs_movesOneBehindTheOther() {
        Timeline timeline = new Timeline(UNIT);
        int fast = timeline.after(Timeline.START, new Span(10, 60, 10_000));
        int slow = timeline.after(Timeline.START, new Span(100, 500, 20_000));

        timeline.decide(Order.after(slow, fast));

        assertThat(timeline.nanosOf(fast)).isGreaterThan(timeline.nanosOf(slow)).isLessThan(10_001);
    }

    @Test
    void decide_whatCannotBe_isRefusedAndChangesNothing() {
        Timeline timeline = new Timeline(UNIT);
        int early = timeline.after(Timeline.START, new Span(0, 5, 10));
        int late = timeline.after(Timeline.START, new Span(20, 30, 40));

        assertThatThrownBy(() -> timeline.decide(Order.notBefore(late, early)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(timeline.nanosOf(early)).isEqualTo(5);
    }

    /** Instants that follow each other, some of them the last whole time by the one before. */
    private static Timeline chain(List<Boolean> whole) {
        Timeline timeline = new Timeline(UNIT);
        int last = Timeline.START;
        for (boolean isWhole : whole) {
            last = isWhole ? timeline.wholeBy(last) : timeline.after(last, ANY);
        }
        return timeline;
    }

    private static List<Order> chainOrders(List<Boolean> whole) {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < INSTANTS; i++) {
            orders.add(new Order(i, i + 1, whole.get(i) ? 1 - UNIT : ANY.shortestNanos()));
            orders.add(new Order(i + 1, i, whole.get(i) ? 0 : -ANY.longestNanos()));
        }
        return orders;
    }

    /** What is left of the times of whole instants when whole units are taken from them. */
    private static Stream<Long> restsOfWhole(Timeline timeline, List<Boolean> whole) {
        return IntStream.rangeClosed(1, INSTANTS)
                .filter(i -> whole.get(i - 1))
                .mapToObj(i -> Math.floorMod(timeline.nanosOf(i), (long) UNIT));
    }

    private static List<Long> times(Timeline timeline) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i <= INSTANTS; i++) {
            times.add(timeline.nanosOf(i));
        }
        return times;
    }

    /**
     * Longest paths by Floyd and Warshall: orders contradict each other when a circle is longer
     * than 0. Between two whole instants whole units pass.
     */
    private static boolean isConsistent(List<Order> known, Order added, List<Boolean> whole) {
        long[][] longest = new long[INSTANTS + 1][INSTANTS + 1];
        for (long[] row : longest) {
            Arrays.fill(row, NONE);
        }
        Stream.concat(known.stream(), Stream.of(added))
                .forEach(
                        o ->
                                longest[o.from()][o.to()] =
                                        Math.max(longest[o.from()][o.to()], o.leastNanos()));
        close(longest);
        for (int i = 1; i <= INSTANTS; i++) {
            for (int j = 1; j <= INSTANTS; j++) {
                if (whole.get(i - 1) && whole.get(j - 1) && longest[i][j] > NONE) {
                    longest[i][j] = -Math.floorDiv(-longest[i][j], UNIT) * UNIT;
                }
            }
        }
        close(longest);
        return IntStream.rangeClosed(0, INSTANTS).allMatch(i -> longest[i][i] <= 0);
    }

    private static void close(long[][] longest) {
        for (int k = 0; k <= INSTANTS; k++) {
            for (int i = 0; i <= INSTANTS; i++) {
                for (int j = 0; j <= INSTANTS; j++) {
                    if (longest[i][k] > NONE && longest[k][j] > NONE) {
                        longest[i][j] = Math.max(longest[i][j], longest[i][k] + longest[k][j]);
                    }
                }
            }
        }
    }
}
