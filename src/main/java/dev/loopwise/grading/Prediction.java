package dev.loopwise.grading;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A predicted output: the lines in the order in which a learner expects them.
 *
 * @param lines at most {@value #MAX_LINES}, none when nothing was answered; a line has no line end
 *     and no blanks at its end
 */
public record Prediction(List<String> lines) {
    /** More lines than any quiz prints, few enough to compare at once. */
    public static final int MAX_LINES = 200;

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

    public Prediction {
        lines = lines.stream().map(String::stripTrailing).toList();
        if (lines.size() > MAX_LINES) {
            throw new IllegalArgumentException(
                    "A prediction has at most " + MAX_LINES + " lines, not " + lines.size() + ".");
        }
    }

    /**
     * The lines of a typed answer: a line ends as a form or a file may end it, blanks at the end of
     * a line and empty lines at the end of the text do not. Nobody sees those, so an answer ends
     * with as many as an outcome that is as long without them or, if there is none, the first
     * outcome.
     *
     * @param outcomes what the program can print, at least one
     * @return no line when nothing but blanks was typed
     */
    public static List<String> linesOf(String typed, List<List<String>> outcomes) {
        List<String> lines =
                withoutEmptyEnd(
                        Arrays.stream(LINE_END.split(typed, -1))
                                .map(String::stripTrailing)
                                .toList());
        if (lines.isEmpty()) {
            return lines;
        }
        List<String> model =
                outcomes.stream()
                        .filter(outcome -> withoutEmptyEnd(outcome).size() == lines.size())
                        .findFirst()
                        .orElse(outcomes.get(0));
        int emptyLines = model.size() - withoutEmptyEnd(model).size();
        return Stream.concat(lines.stream(), Collections.nCopies(emptyLines, "").stream()).toList();
    }

    private static List<String> withoutEmptyEnd(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(0, end);
    }
}
