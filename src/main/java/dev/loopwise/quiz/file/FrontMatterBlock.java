package dev.loopwise.quiz.file;

import java.util.Optional;

/**
 * Where the block at the top of a quiz file begins and ends.
 *
 * <pre>
 * /*---            line 1
 * title: ...       the YAML, from line 2
 * ---*&#47;            the closing line
 * console.log(1)   the program
 * </pre>
 *
 * @param yaml the lines between the marks
 * @param program everything after the closing line
 */
record FrontMatterBlock(String yaml, String program) {
    private static final String OPEN = "/*---";
    private static final String CLOSE = "---*/";

    /** The line of the file that the YAML begins on, from 1. */
    static final int YAML_LINE = 2;

    /** Whether the first line opens a block. */
    static boolean isOpenedBy(String text) {
        return lineAt(text, 0).stripTrailing().equals(OPEN);
    }

    /** The block of a text that {@linkplain #isOpenedBy opens} one; empty if it never ends. */
    static Optional<FrontMatterBlock> in(String text) {
        int yamlStart = nextLine(text, 0);
        for (int start = yamlStart; start < text.length(); start = nextLine(text, start)) {
            if (lineAt(text, start).stripTrailing().equals(CLOSE)) {
                String program = text.substring(nextLine(text, start));
                return Optional.of(new FrontMatterBlock(text.substring(yamlStart, start), program));
            }
        }
        return Optional.empty();
    }

    private static String lineAt(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static int nextLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
