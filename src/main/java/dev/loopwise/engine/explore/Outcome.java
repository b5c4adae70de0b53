package dev.loopwise.engine.explore;

import java.util.List;

/**
 * One output that a snippet can have.
 *
 * @param lines of standard output, without line ends
 * @param schedule one that leads to it
 */
public record Outcome(List<String> lines, SchedulePlan schedule) {
    public Outcome {
        lines = List.copyOf(lines);
    }
}
