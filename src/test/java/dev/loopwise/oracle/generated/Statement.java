package dev.loopwise.oracle.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement of JavaScript with blocks in it, such as a call with a function.
 *
 * @param texts what stands before, between and behind the blocks, without line ends
 * @param blocks one less than there are texts
 */
record Statement(List<String> texts, List<Block> blocks) {
    private static final String STEP = "  ";

    Statement {
        texts = List.copyOf(texts);
        blocks = List.copyOf(blocks);
        if (texts.size() != blocks.size() + 1) {
            throw new IllegalArgumentException("A statement is texts with blocks between them.");
        }
    }

    /** A statement whose {@code template} has a {@code @} where each block goes. */
    static Statement of(String template, Block... blocks) {
        return new Statement(List.of(template.split("@", -1)), List.of(blocks));
    }

    List<Statement> smaller() {
        List<Statement> smaller = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (Block less : blocks.get(i).smaller()) {
                List<Block> changed = new ArrayList<>(blocks);
                changed.set(i, less);
                smaller.add(new Statement(texts, changed));
            }
        }
        return smaller;
    }

    void writeTo(StringBuilder text, String indent) {
        text.append(indent).append(texts.get(0));
        for (int i = 0; i < blocks.size(); i++) {
            text.append("{\n");
            blocks.get(i).writeTo(text, indent + STEP);
            text.append(indent).append('}').append(texts.get(i + 1));
        }
        text.append('\n');
    }
}
