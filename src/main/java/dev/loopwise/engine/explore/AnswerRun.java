package dev.loopwise.engine.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Steers one run by a plan for as long as it prints what an answer says. */
final class AnswerRun extends PlannedRun {
    private final List<String> answer;
    private final UnaryOperator<String> plain;
    private int matched;
    private int lineStart;
    private String otherLine;

    /**
     * @param answer lines as {@code plain} gives them
     * @param plain gives the same text for all lines that count as equal
     */
    AnswerRun(SchedulePlan plan, List<String> answer, UnaryOperator<String> plain) {
        super(plan);
        this.answer = answer;
        this.plain = plain;
    }

    @Override
    public boolean goesOn(CharSequence stdout) {
        String text = stdout.subSequence(lineStart, stdout.length()).toString();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (!match(text.substring(start, end))) {
                return false;
            }
            start = end + 1;
        }
        lineStart += start;
        return true;
    }

    /** The run has ended by itself, having printed these lines. */
    void end(List<String> lines) {
        for (int index = matched; index < lines.size() && otherLine == null; index++) {
            match(lines.get(index));
        }
    }

    private boolean match(String line) {
        String bare = line.stripTrailing();
        if (matched < answer.size() && plain.apply(line).equals(answer.get(matched))) {
            matched++;
            return true;
        }
        otherLine = bare;
        return false;
    }

    /** How many leading lines of the answer were printed. */
    int matched() {
        return matched;
    }

    /** What was printed instead of the line that the answer has next; empty when nothing was. */
    Optional<String> otherLine() {
        return Optional.ofNullable(otherLine);
    }

    /** Whether the answer was printed, and nothing else. */
    boolean isAnswer() {
        return otherLine == null && matched == answer.size();
    }
}
