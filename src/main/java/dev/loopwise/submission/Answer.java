package dev.loopwise.submission;

import java.util.List;

/** What a learner answers. */
public sealed interface Answer {
    /**
     * Lines that were put in order.
     *
     * @param positions indexes into {@link QuizSheet#lines()}, in the order of the expected output;
     *     none twice
     */
    record Ordered(List<Integer> positions) implements Answer {
        public Ordered {
            positions = List.copyOf(positions);
        }
    }

    /**
     * A typed output.
     *
     * @param text with any kind of line end
     */
    record Typed(String text) implements Answer {}
}
