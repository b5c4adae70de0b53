package dev.loopwise.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    private static final Span ANY = new Span(0, 10, 1_000);

    /** How an instant comes about, from the one before it or from that and another one. */
    private enum Kind {
        AFTER,
        WHOLE_BY,
        LATEST,
        EARLIEST
    }

    @Provide
    Arbitrary<Order> orders() {
        Arbitrary<Integer> instants = Arbitraries.integers().between(0, INSTANTS);
        return Combinators.combine(instants, instants, Arbitraries.longs().between(-80, 80))
                .as(Order::new);
    }

    @Property
    void allows_ordersOneByOne_agreesWithLongestPaths(
            @ForAll @Size(max = 14) List<@From("orders") Order> orders,
            @ForAll @Size(INSTANTS) List<Kind> kinds) {
        Timeline timeline = timeline(kinds);
        LongestPaths known = known(kinds);

        for (Order order : orders) {
            boolean consistent = known.and(order).areConsistent();
            assertThat(timeline.allows(List.of(order))).isEqualTo(consistent);
            if (consistent) {
                timeline.decide(order);
                known = known.and(order);
            }
            assertThat(known.areKeptBy(timeline)).isTrue();
            assertThat(restsOfWhole(timeline, kinds).distinct()).hasSizeLessThan(2);
        }
    }

    @Property
    void allows_anything_changesNothing(
            @ForAll @Size(max = 5) List<@From("orders") Order> orders,
            @ForAll @Size(INSTANTS) List<Kind> kinds) {
        Timeline timeline = timeline(kinds);
        List<Long> before = times(timeline);

        timeline.allows(orders);

        assertThat(times(timeline)).isEqualTo(before);
        assertThat(known(kinds).areKeptBy(timeline)).isTrue();
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

    /** Instants each of which is about an earlier one, or about two. */
    private static Timeline timeline(List<Kind> kinds) {
        Timeline timeline = new Timeline(UNIT);
        IntStream.range(0, INSTANTS).forEach(last -> add(timeline, kinds.get(last), last));
        return timeline;
    }

    private static void add(Timeline timeline, Kind kind, int last) {
        int added =
                switch (kind) {
                    case AFTER -> timeline.after(last, ANY);
                    case WHOLE_BY -> timeline.wholeBy(last);
                    case LATEST -> timeline.latest(last, last / 2);
                    case EARLIEST -> timeline.earliest(last, last / 2);
                };
        if (added <= last) {
            timeline.after(added, new Span(0, 0, 0)); // so that each has a number of its own
        }
    }

    private static LongestPaths known(List<Kind> kinds) {
        LongestPaths known = new LongestPaths(INSTANTS + 1, UNIT);
        for (int last = 0; last < INSTANTS; last++) {
            int added = last + 1;
            int other = last / 2;
            known =
                    switch (kinds.get(last)) {
                        case AFTER ->
                                known.and(new Order(last, added, ANY.shortestNanos()))
                                        .and(new Order(added, last, -ANY.longestNanos()));
                        case WHOLE_BY ->
                                known.and(Order.notBefore(added, last))
                                        .and(new Order(last, added, 1 - UNIT))
                                        .andWhole(added);
                        case LATEST ->
                                known.and(Order.notBefore(last, added))
                                        .and(Order.notBefore(other, added))
                                        .andOneOf(
                                                Order.notBefore(added, last),
                                                Order.notBefore(added, other));
                        case EARLIEST ->
                                known.and(Order.notBefore(added, last))
                                        .and(Order.notBefore(added, other))
                                        .andOneOf(
                                                Order.notBefore(last, added),
                                                Order.notBefore(other, added));
                    };
        }
        return known;
    }

    /** What is left of the times of whole instants when whole units are taken from them. */
    private static Stream<Long> restsOfWhole(Timeline timeline, List<Kind> kinds) {
        return IntStream.rangeClosed(1, INSTANTS)
                .filter(i -> kinds.get(i - 1) == Kind.WHOLE_BY)
                .mapToObj(i -> Math.floorMod(timeline.nanosOf(i), (long) UNIT));
    }

    private static List<Long> times(Timeline timeline) {
        return IntStream.rangeClosed(0, INSTANTS).mapToObj(timeline::nanosOf).toList();
    }
}
