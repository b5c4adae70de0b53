package dev.loopwise.engine.explore;

import dev.loopwise.engine.Run;
import java.util.List;
import java.util.Optional;

/**
 * The outputs that a snippet can have.
 *
 * @param outcomes all that were found, each once: first the one of an idle machine, then those that
 *     take the fewest detours. Runs that a limit has cut short have none
 * @param races why there are several, by the lines of the program; empty when there is one
 * @param usual the run of an idle machine
 * @param runs how many runs that took
 * @param end why the search ended
 */
public record Exploration(List<Outcome> outcomes, List<Race> races, Run usual, int runs, End end) {
    /** Why a search ended. */
    public enum End {
        /** There is no other output. */
        COMPLETE,
        /** {@link ExploreLimits#runs()} were made. */
        RUN_LIMIT,
        /** {@link ExploreLimits#time()} was over. */
        TIME_LIMIT,
        /** A run was cut short by a limit of its own, or too much could happen at one time. */
        CUT_RUN
    }

    public Exploration {
        outcomes = List.copyOf(outcomes);
        races = List.copyOf(races);
    }

    /** Whether there is no other output than {@link #outcomes()}. */
    public boolean isComplete() {
        return end == End.COMPLETE;
    }

    /** Whether there is one output only; empty when that is not known. */
    public Optional<Boolean> isDeterministic() {
        if (outcomes.size() > 1) {
            return Optional.of(false);
        }
        return isComplete() ? Optional.of(true) : Optional.empty();
    }

    /** The outputs alone. */
    public List<List<String>> lines() {
        return outcomes.stream().map(Outcome::lines).toList();
    }
}
