package dev.loopwise.cli;

import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.Outcome;
import java.io.PrintStream;
import java.util.List;

/** Tells people which outputs a program can have. */
final class ExplorationText {
    private ExplorationText() {}

    static void print(Exploration exploration, PrintStream out) {
        out.print("\n" + headline(exploration) + "\n");
        List<Outcome> outcomes = exploration.outcomes();
        for (int number = 1; outcomes.size() > 1 && number <= outcomes.size(); number++) {
            Outcome outcome = outcomes.get(number - 1);
            out.print("\n-- order " + number + ", schedule " + outcome.schedule() + "\n");
            outcome.lines().forEach(line -> out.print(line + "\n"));
        }
        out.flush();
    }

    /** How many orders there are, as a sentence. */
    static String headline(Exploration exploration) {
        int count = exploration.outcomes().size();
        String runs = exploration.runs() == 1 ? "1 run" : exploration.runs() + " runs";
        String orders = count == 1 ? "one order" : count + " orders";
        return switch (exploration.end()) {
            case COMPLETE ->
                    count == 1
                            ? "This is the only order (" + runs + ")."
                            : "There are " + orders + " and no other (" + runs + ").";
            case RUN_LIMIT, TIME_LIMIT ->
                    "Found " + orders + ", and stopped after " + runs + ": there may be more.";
            case CUT_RUN ->
                    "Found "
                            + orders
                            + " ("
                            + runs
                            + "); too much can happen to look at all of it.";
        };
    }
}
