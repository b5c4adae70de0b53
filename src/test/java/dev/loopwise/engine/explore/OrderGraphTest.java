package dev.loopwise.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.explore.OrderGraph.Edge;
import dev.loopwise.engine.explore.OrderGraph.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderGraphTest {
    private static final Line A = new Line("a", 1);
    private static final Line B = new Line("b", 1);
    private static final Line C = new Line("c", 1);
    private static final Line D = new Line("d", 1);

    @Test
    void of_twoThatSwapBetweenTwoThatDoNot_isADiamond() {
        OrderGraph graph = graph("abcd", "acbd");

        assertThat(graph.edges())
                .containsExactlyInAnyOrder(
                        new Edge(A, B), new Edge(A, C), new Edge(B, D), new Edge(C, D));
        assertThat(graph.swaps()).containsExactly(new Edge(B, C));
        assertThat(graph.countOrders(100)).isEqualTo(2);
    }

    @Test
    void of_oneOutput_isAChain() {
        assertThat(graph("abc").edges()).containsExactly(new Edge(A, B), new Edge(B, C));
    }

    @Test
    void countOrders_ofOutputsThatAreNotAllOrders_isMoreThanThem() {
        assertThat(graph("abc", "bca", "cab").countOrders(100)).isEqualTo(6);
    }

    @Test
    void countOrders_ofMoreThanAsked_stops() {
        assertThat(graph("abcdefgh", "hgfedcba").countOrders(500)).isEqualTo(500);
    }

    @Test
    void of_equalTexts_theFirstComesBeforeTheSecond() {
        OrderGraph graph = graph("aab", "aba");

        assertThat(graph.edges())
                .contains(new Edge(A, new Line("a", 2)))
                .doesNotContain(new Edge(new Line("a", 2), A));
        assertThat(graph.countOrders(100)).isEqualTo(2);
    }

    @Test
    void of_outputsWithOtherLines_isNone() {
        assertThat(OrderGraph.of(List.of(List.of("a", "b"), List.of("a")))).isEmpty();
        assertThat(OrderGraph.of(List.of(List.of("a", "a"), List.of("a", "b")))).isEmpty();
    }

    private static OrderGraph graph(String... outputs) {
        return OrderGraph.of(
                        List.of(outputs).stream().map(output -> List.of(output.split(""))).toList())
                .orElseThrow();
    }
}
