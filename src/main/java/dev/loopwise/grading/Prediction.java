package dev.loopwise.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A predicted output: the lines in the order in which a learner expects them.
 *
 * @param lines at most {@value #MAX_LINES}, none when nothing was answered; a line has no line end
 *     and no blanks at its end
 */
public record Prediction(List<String> lines) {
    /** More lines than any quiz prints, few enough to compare at once. */
    public static final int MAX_LINES = 200;

    public Prediction {
        lines = lines.stream().map(String::stripTrailing).toList();
        if (lines.size() > MAX_LINES) {
            throw new IllegalArgumentException(
                    "A prediction has at most " + MAX_LINES + " lines, not " + lines.size() + ".");
        }
    }

    /**
     * The lines of a typed answer: every kind of line end counts, blanks at the end of a line and
     * empty lines at the end of the text do not.
     *
     * @return no line when nothing but blanks was typed
     */
    public static List<String> linesOf(String typed) {
        List<String> lines =
                new ArrayList<>(
                        Arrays.stream(typed.split("\\R", -1)).map(String::stripTrailing).toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return List.copyOf(lines);
    }
}
