package dev.loopwise.engine.explore.model;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.engine.pool.PoolSize;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A program whose callbacks print their names and start others.
 *
 * @param operations each is started by one before it
 * @param threads of the pool
 * @param shown what its callbacks print, too
 */
record SmallProgram(List<Operation> operations, int threads, Shown shown) {
    private static final int MAIN = 0;

    SmallProgram {
        operations = List.copyOf(operations);
    }

    /** The numbers of the operations that one starts, in order; those of the main script for 0. */
    List<Integer> startedBy(int number) {
        return IntStream.rangeClosed(1, operations.size())
                .filter(other -> operation(other).parent() == number)
                .boxed()
                .toList();
    }

    /** An operation by its number, from 1. */
    Operation operation(int number) {
        return operations.get(number - 1);
    }

    /** Whether one of its operations is of a kind. */
    boolean has(Kind kind) {
        return operations.stream().anyMatch(operation -> operation.kind() == kind);
    }

    /** Whether an operation only counts, and prints nothing. */
    boolean onlyCounts(int number) {
        return shown == Shown.CALLBACKS
                && operation(number).kind().isWork()
                && startedBy(number).isEmpty();
    }

    /** What an operation prints when so much of what is shown was done. */
    String line(int number, int count) {
        return letter(number) + (shown == Shown.NOTHING ? "" : " " + count);
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number - 1));
    }

    String source() {
        return "const fs = require('fs');\nconst crypto = require('crypto');\n"
                + "const dns = require('dns');\n"
                + switch (shown) {
                    case NOTHING -> "";
                    case CALLBACKS -> "let n = 0;\nconst count = () => { n++; };\n";
                    case DIRECTORIES -> "const d = fs.mkdtempSync('/tmp/d');\n";
                }
                + "let made = 0;\n"
                + body(MAIN);
    }

    private String body(int number) {
        StringBuilder body = new StringBuilder();
        for (int started : startedBy(number)) {
            String callback = onlyCounts(started) ? "count" : callback(started);
            body.append(operation(started).kind().statement(callback));
        }
        return body.toString();
    }

    private String callback(int number) {
        String more =
                switch (shown) {
                    case NOTHING -> "";
                    case CALLBACKS -> " + ' ' + n";
                    case DIRECTORIES -> " + ' ' + fs.readdirSync(d).length";
                };
        return "() => {\nconsole.log('" + letter(number) + "'" + more + ");\n" + body(number) + "}";
    }

    Snippet snippet() {
        return new Snippet(
                "program.js",
                source(),
                SourceType.COMMONJS,
                NodeRelease.DEFAULT,
                Map.of(PoolSize.VARIABLE, String.valueOf(threads)));
    }

    @Override
    public String toString() {
        return threads + " threads\n" + source();
    }
}
