package dev.loopwise.oracle.generated;

import java.util.Random;

/** Names and values of a program: every printed line is different from all others. */
final class Words {
    private final Random random;
    private int lines;
    private int names;

    Words(Random random) {
        this.random = random;
    }

    /** A name that is not used yet. */
    String name(String start) {
        return start + ++names;
    }

    /** A call that prints a new line. */
    String log() {
        return "console.log(" + label() + ");";
    }

    /** A call that prints a new line with the value of an expression. */
    String log(String expression) {
        return "console.log(" + label() + ", " + expression + ");";
    }

    String label() {
        return "'" + ++lines + "'";
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
