package dev.loopwise.engine.explore;

import java.util.List;
import java.util.Optional;

/**
 * Whether an answer can happen.
 *
 * @param schedule one under which the snippet prints exactly the answer; empty when none was found
 * @param decided whether the search came to an end; an answer that is neither admitted nor decided
 *     may be right or wrong
 * @param farthest a schedule under which the longest prefix is printed
 * @param longestPrefix how many leading lines of the answer some schedule prints
 * @param possibleNext the lines that can follow that prefix as far as the search met them, each
 *     once
 * @param canEnd whether the snippet can end after that prefix
 * @param runs how many runs the search took
 */
public record Admission(
        Optional<SchedulePlan> schedule,
        boolean decided,
        SchedulePlan farthest,
        int longestPrefix,
        List<String> possibleNext,
        boolean canEnd,
        int runs) {
    public Admission {
        possibleNext = List.copyOf(possibleNext);
    }

    /** Whether some schedule prints exactly the answer. */
    public boolean isAdmitted() {
        return schedule.isPresent();
    }
}
