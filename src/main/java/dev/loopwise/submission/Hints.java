package dev.loopwise.submission;

import dev.loopwise.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said about an answer below its lines, in plain words. */
final class Hints {
    private Hints() {}

    static List<String> of(Result result) {
        if (!result.decided()) {
            return List.of(
                    "So much can happen in this program that it was not found out in time whether"
                            + " it can print this. Your answer is kept, and your instructor can"
                            + " have it graded again.");
        }
        List<String> hints = new ArrayList<>();
        if (result.stopsTooEarly()) {
            hints.add("Every line is right so far, but the program prints more.");
        }
        if (!result.stopsTooEarly() || result.feedback().tooMany() == 0) {
            addCounts(result.feedback(), hints);
        }
        result.solution().ifPresent(solution -> addSolved(result, solution, hints));
        return hints;
    }

    /** Lines that are never printed are marked where they stand, so they are not counted again. */
    private static void addCounts(Result.Feedback feedback, List<String> hints) {
        int tooMany = feedback.tooMany() - feedback.neverPrinted().size();
        List<String> counts = new ArrayList<>();
        if (feedback.missing() > 0) {
            counts.add(lines(feedback.missing()) + " missing");
        }
        if (tooMany > 0) {
            counts.add(lines(tooMany) + " too many");
        }
        if (!counts.isEmpty()) {
            hints.add(String.join(", and ", counts) + ".");
        }
    }

    private static String lines(int count) {
        return Wording.of(count, "line") + (count == 1 ? " is" : " are");
    }

    /** Both would tell the order to somebody who can still answer. */
    private static void addSolved(Result result, Result.Solution solution, List<String> hints) {
        solution.slip()
                .ifPresent(
                        index ->
                                hints.add(
                                        "You were one swap away: lines %d and %d change places."
                                                .formatted(index + 1, index + 2)));
        boolean isRace = solution.orders() > 1;
        if (isRace && result.firstWrong().isPresent() && !solution.possibleNext().isEmpty()) {
            String lines =
                    solution.possibleNext().stream()
                            .map("“%s”"::formatted)
                            .collect(Collectors.joining(" or "));
            hints.add("Line %d can be %s.".formatted(result.leadingRight() + 1, lines));
        }
    }
}
