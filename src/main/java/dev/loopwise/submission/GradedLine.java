package dev.loopwise.submission;

import java.util.ArrayList;
import java.util.List;

/** A line of an answer with what is known about it. */
record GradedLine(String text, Mark mark) {
    /** How a line of an answer is marked. */
    enum Mark {
        /** Right, and so is everything above it. */
        RIGHT("is-right", "✓", "right"),
        /** The first line that is wrong. */
        WRONG("is-wrong", "✗", "first wrong line"),
        /** The first line that is wrong, because no outcome has it. */
        WRONG_AND_NEVER_PRINTED("is-wrong", "✗", "first wrong line, never printed"),
        /** After the first wrong line, and no outcome has it. */
        NEVER_PRINTED("is-open", "✗", "never printed"),
        /** After the first wrong line: said nothing about. */
        OPEN("is-open", "", "");

        private final String style;
        private final String sign;
        private final String words;

        Mark(String style, String sign, String words) {
            this.style = style;
            this.sign = sign;
            this.words = words;
        }

        public String style() {
            return style;
        }

        public String sign() {
            return sign;
        }

        public String words() {
            return words;
        }
    }

    static List<GradedLine> of(Result result) {
        List<GradedLine> lines = new ArrayList<>();
        for (int index = 0; index < result.answered().size(); index++) {
            lines.add(new GradedLine(result.answered().get(index), mark(result, index)));
        }
        return lines;
    }

    private static Mark mark(Result result, int index) {
        if (index < result.leadingRight()) {
            return Mark.RIGHT;
        }
        boolean isFirstWrong =
                result.firstWrong().isPresent() && result.firstWrong().getAsInt() == index;
        boolean isNeverPrinted = result.feedback().neverPrinted().contains(index);
        if (isFirstWrong) {
            return isNeverPrinted ? Mark.WRONG_AND_NEVER_PRINTED : Mark.WRONG;
        }
        return isNeverPrinted ? Mark.NEVER_PRINTED : Mark.OPEN;
    }
}
