package dev.loopwise.submission;

import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The number fields of an answer form, one for each line to choose from.
 *
 * <p>A number says which place the line takes in the output; a blank field says that the line is
 * never printed. Only the order of the numbers counts, so gaps do no harm.
 *
 * @param typed what was typed, in the order of {@link QuizSheet#lines()}
 */
record PlaceFields(List<String> typed) {
    private static final int MAX_DIGITS = 3;

    PlaceFields {
        typed = List.copyOf(typed);
    }

    /** Fields that nobody has filled in. */
    static PlaceFields blank(int count) {
        return new PlaceFields(Collections.nCopies(count, ""));
    }

    /**
     * The positions of the chosen lines, in the order of their numbers; none when all are blank.
     */
    List<Integer> positions() {
        List<Integer> chosen = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int position = 0; position < typed.size(); position++) {
            if (typed.get(position).isBlank()) {
                continue;
            }
            if (!taken.add(place(position))) {
                throw refused(
                        "Two lines have the number %d. Please give every line a number of its own."
                                .formatted(place(position)));
            }
            chosen.add(position);
        }
        chosen.sort(Comparator.comparingInt(this::place));
        return chosen;
    }

    private int place(int position) {
        String digits = typed.get(position).strip();
        if (!digits.matches("[0-9]{1," + MAX_DIGITS + "}") || Integer.parseInt(digits) == 0) {
            throw refused(
                    "“%s” is not a place in the output. Please use whole numbers from 1 on, and leave"
                                    .formatted(digits)
                            + " the field of a line that is never printed empty.");
        }
        return Integer.parseInt(digits);
    }

    private static RefusedException refused(String sentence) {
        return RefusedException.ofField(Refusal.INPUT_INVALID, "answer", sentence);
    }
}
