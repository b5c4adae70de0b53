package dev.loopwise.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final int INSTANTS = 6;
    private static final Span ANY = new Span(0, 10, 1_000);

    @Provide
    Arbitrary<Order> orders() {
        Arbitrary<Integer> instants = Arbitraries.integers().between(0, INSTANTS);
        return Combinators.combine(instants, instants, Arbitraries.longs().between(-80, 80))
                .as(Order::new);
    }

    @Property
    void allows_ordersOneByOne_agreesWithShortestPaths(
            @ForAll @Size(max = 14) List<@net.jqwik.api.From("orders") Order> orders) {
        Timeline timeline = chain();
        List<Order> known = chainOrders();

        for (Order order : orders) {
            boolean consistent = isConsistent(known, order);
            assertThat(timeline.allows(List.of(order))).isEqualTo(consistent);
            if (consistent) {
                timeline.decide(order);
                known.add(order);
            }
            assertThat(known).allMatch(timeline::holds);
        }
    }

    @Property
    void mostNanos_afterAnyOrders_isTheMostThatIsAllowed(
            @ForAll @Size(max = 8) List<@net.jqwik.api.From("orders") Order> orders) {
        Timeline timeline = chain();
        orders.stream().filter(o -> timeline.allows(List.of(o))).forEach(timeline::decide);

        for (int to = 0; to <= INSTANTS; to++) {
            long most = timeline.mostNanos(INSTANTS / 2, to);
            assertThat(timeline.allows(INSTANTS / 2, to, most)).isTrue();
            assertThat(timeline.allows(INSTANTS / 2, to, most + 1)).isFalse();
        }
    }

    @Property
    void allows_anything_changesNothing(
            @ForAll @Size(max = 5) List<@net.jqwik.api.From("orders") Order> orders) {
        Timeline timeline = chain();
        List<Long> before = times(timeline);

        timeline.allows(orders);

        assertThat(times(timeline)).isEqualTo(before);
        assertThat(chainOrders()).allMatch(timeline::holds);
    }

    @Test
    void decide_theOtherOrderOfTwoJobs_movesOneBehindTheOther() {
        Timeline timeline = new Timeline();
        int fast = timeline.after(Timeline.START, new Span(10, 60, 10_000));
        int slow = timeline.after(Timeline.START, new Span(100, 500, 20_000));

        timeline.decide(Order.after(slow, fast));

        assertThat(timeline.nanosOf(fast)).isGreaterThan(timeline.nanosOf(slow)).isLessThan(10_001);
    }

    @Test
    void decide_whatCannotBe_isRefusedAndChangesNothing() {
        Timeline timeline = new Timeline();
        int early = timeline.after(Timeline.START, new Span(0, 5, 10));
        int late = timeline.after(Timeline.START, new Span(20, 30, 40));

        assertThatThrownBy(() -> timeline.decide(Order.notBefore(late, early)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(timeline.nanosOf(early)).isEqualTo(5);
    }

    /** Instants that follow each other. */
    private static Timeline chain() {
        Timeline timeline = new Timeline();
        int last = Timeline.START;
        for (int i = 0; i < INSTANTS; i++) {
            last = timeline.after(last, ANY);
        }
        return timeline;
    }

    private static List<Order> chainOrders() {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < INSTANTS; i++) {
            orders.add(new Order(i, i + 1, ANY.shortestNanos()));
            orders.add(new Order(i + 1, i, -ANY.longestNanos()));
        }
        return orders;
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
     * than 0.
     */
    private static boolean isConsistent(List<Order> known, Order added) {
        long none = Long.MIN_VALUE / 4;
        long[][] longest = new long[INSTANTS + 1][INSTANTS + 1];
        for (long[] row : longest) {
            Arrays.fill(row, none);
        }
        List<Order> all = new ArrayList<>(known);
        all.add(added);
        all.forEach(
                o ->
                        longest[o.from()][o.to()] =
                                Math.max(longest[o.from()][o.to()], o.leastNanos()));
        for (int k = 0; k <= INSTANTS; k++) {
            for (int i = 0; i <= INSTANTS; i++) {
                for (int j = 0; j <= INSTANTS; j++) {
                    if (longest[i][k] > none && longest[k][j] > none) {
                        longest[i][j] = Math.max(longest[i][j], longest[i][k] + longest[k][j]);
                    }
                }
            }
        }
        for (int i = 0; i <= INSTANTS; i++) {
            if (longest[i][i] > 0) {
                return false;
            }
        }
        return true;
    }
}
