package dev.loopwise.oracle.generated;

import dev.loopwise.oracle.generated.Scope.Macro;
import java.util.ArrayList;
import java.util.List;

/** The process: its events, its end, and errors that nobody catches. */
final class ProcessStatements {
    private static final int REJECTIONS_KILL_SINCE = 15;

    /** What takes an error may raise the next one, but not for ever. */
    private static final String FEW = "if (++taken < 4)";

    private static final String BEFORE_EXIT_ONCE = "process.once('beforeExit', () => @);";

    /** An error in it keeps the process alive, so it would go on for ever. */
    private static final String BEFORE_EXIT_TWICE =
            "{ let left = 2;"
                    + " process.on('beforeExit', () => { if (left-- > 0) (() => @)(); }); }";

    private final ProgramGenerator generator;
    private final Words words;
    private boolean takesErrors;
    private boolean takesRejections;

    ProcessStatements(ProgramGenerator generator, Words words) {
        this.generator = generator;
        this.words = words;
    }

    /** What a program begins with. */
    List<Statement> beginning(boolean module) {
        List<Statement> made = new ArrayList<>();
        made.add(
                Statement.of(
                        module
                                ? "import fs from 'fs'; import crypto from 'crypto'; import EventEmitter from 'events';"
                                : "const fs = require('fs'), crypto = require('crypto'), EventEmitter = require('events');"));
        Scope quiet = new Scope(2, false, false, Macro.NOTHING, 0, 0);
        takesErrors = words.chance(0.3);
        takesRejections = words.chance(0.3);
        if (takesErrors || takesRejections) {
            made.add(Statement.of("let taken = 0;"));
        }
        if (takesErrors) {
            made.add(
                    Statement.of(
                            "process.on('uncaughtException', (e) => { " + FEW + " @ });",
                            generator.block(quiet, words.log("e.message || e"))));
        }
        if (takesRejections) {
            made.add(
                    Statement.of(
                            "process.on('unhandledRejection', (e) => { " + FEW + " @ });",
                            generator.block(quiet, words.log("e.message || e"))));
            made.add(
                    Statement.of(
                            "process.on('rejectionHandled', () => @);", generator.block(quiet)));
        }
        if (words.chance(0.2)) {
            made.add(
                    Statement.of(
                            "process.on('exit', (code) => @);",
                            generator.block(quiet, words.log("code"))));
        }
        if (words.chance(0.15)) {
            made.add(
                    Statement.of(
                            words.oneOf(BEFORE_EXIT_ONCE, BEFORE_EXIT_ONCE, BEFORE_EXIT_TWICE),
                            generator.block(quiet)));
        }
        if (words.chance(0.15)) {
            made.add(
                    Statement.of(
                            "process.once('beforeExit', () => { "
                                    + words.oneOf("setImmediate(", "setTimeout(")
                                    + "() => @); });",
                            generator.block(quiet)));
        }
        return made;
    }

    /** Something that ends the program unless it takes errors. */
    List<Statement> statement(Scope scope) {
        Block quiet = generator.block(scope.inFunction(false).with(Macro.NOTHING));
        return List.of(
                switch (words.upTo(6)) {
                    case 1 -> thrown(scope);
                    case 2 -> Statement.of("process.exitCode = " + words.upTo(9) + ";");
                    case 3 -> rejected(scope, quiet);
                    case 4 -> rejected(scope, quiet);
                    case 5 -> Statement.of("process.nextTick(() => @);", thrownIn(scope));
                    default ->
                            words.chance(0.3)
                                    ? Statement.of("process.exit();")
                                    : Statement.of(words.log());
                });
    }

    private Block thrownIn(Scope scope) {
        Scope inside = scope.inFunction(false).with(Macro.NOTHING);
        return takesErrors
                ? generator.block(inside, "throw new Error('thrown');")
                : generator.block(inside);
    }

    private Statement thrown(Scope scope) {
        boolean may = takesErrors ? !scope.mayAwait() || takesRejections : words.chance(0.2);
        return Statement.of(may ? "if (true) throw new Error('thrown');" : words.log());
    }

    private Statement rejected(Scope scope, Block quiet) {
        boolean warns = !generator.release().atLeast(REJECTIONS_KILL_SINCE);
        if (!takesRejections && !warns && !words.chance(0.3)) {
            return Statement.of(words.log());
        }
        String late =
                words.oneOf(
                        "process.nextTick(() => p.catch(() => @));",
                        "setImmediate(() => p.catch(() => @));",
                        "Promise.resolve().then(() => p.catch(() => @));",
                        "p.then(() => @);");
        String safe =
                scope.macro() == Macro.IMMEDIATES
                        ? late
                        : late.replace("setImmediate", "process.nextTick");
        return Statement.of(
                "{ const p = "
                        + words.oneOf(
                                "Promise.reject(new Error('r'))",
                                "(async () => { throw new Error('a'); })()",
                                "new Promise((_, j) => process.nextTick(j, 1))")
                        + "; "
                        + safe
                        + " }",
                quiet);
    }
}
