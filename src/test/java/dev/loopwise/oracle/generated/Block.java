package dev.loopwise.oracle.generated;

import java.util.ArrayList;
import java.util.List;

/** Statements one after the other. */
record Block(List<Statement> statements) {
    Block {
        statements = List.copyOf(statements);
    }

    /** All blocks that are smaller by one step: without a statement, or with a smaller one. */
    List<Block> smaller() {
        List<Block> smaller = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            smaller.add(with(i, List.of()));
        }
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            for (Block inner : statement.blocks()) {
                smaller.add(with(i, inner.statements()));
            }
            for (Statement less : statement.smaller()) {
                smaller.add(with(i, List.of(less)));
            }
        }
        return smaller;
    }

    private Block with(int index, List<Statement> replacement) {
        List<Statement> changed = new ArrayList<>(statements.subList(0, index));
        changed.addAll(replacement);
        changed.addAll(statements.subList(index + 1, statements.size()));
        return new Block(changed);
    }

    void writeTo(StringBuilder text, String indent) {
        statements.forEach(statement -> statement.writeTo(text, indent));
    }
}
