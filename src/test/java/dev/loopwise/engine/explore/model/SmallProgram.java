package dev.loopwise.engine.explore.model;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.engine.pool.ThreadPool;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A program whose callbacks print their names and start others.
 *
 * @param operations each is started by one before it
 * @param threads of the pool
 */
record SmallProgram(List<Operation> operations, int threads) {
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

    /** What an operation prints. */
    static String line(int number) {
        return String.valueOf((char) ('a' + number - 1));
    }

    String source() {
        return "const fs = require('fs');\nconst crypto = require('crypto');\n" + body(MAIN);
    }

    private String body(int number) {
        StringBuilder body = new StringBuilder();
        for (int started : startedBy(number)) {
            String callback = "() => {\nconsole.log('" + line(started) + "');\n" + body(started);
            body.append(operation(started).kind().statement(callback + "}"));
        }
        return body.toString();
    }

    Snippet snippet() {
        return new Snippet(
                "program.js",
                source(),
                SourceType.COMMONJS,
                NodeRelease.DEFAULT,
                Map.of(ThreadPool.SIZE_VARIABLE, String.valueOf(threads)));
    }

    @Override
    public String toString() {
        return threads + " threads\n" + source();
    }
}
