package dev.loopwise.engine.explore.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All orders in which a program can print, found by trying everything. */
final class Model {
    private final Bug bug;
    private final int mostRuns;

    /**
     * @param bug what it does wrong
     * @param mostRuns after how many runs it gives a program up
     */
    Model(Bug bug, int mostRuns) {
        this.bug = bug;
        this.mostRuns = mostRuns;
    }

    /** All outputs; empty when there is too much to try. */
    Optional<Set<List<String>>> outputs(SmallProgram program) {
        Set<List<String>> outputs = new HashSet<>();
        Picks picks = new Picks();
        int runs = 0;
        do {
            if (++runs > mostRuns) {
                return Optional.empty();
            }
            try {
                outputs.add(new ModelRun(program, bug, picks).run());
            } catch (DeadEndException e) {
                continue; // on to the next combination
            }
        } while (picks.next());
        return Optional.of(outputs);
    }
}
