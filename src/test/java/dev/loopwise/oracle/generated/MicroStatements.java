package dev.loopwise.oracle.generated;

import dev.loopwise.oracle.generated.Scope.Macro;
import java.util.List;

/** Ticks, promise jobs and what is made of them. */
final class MicroStatements {
    private static final int ALL_SETTLED_SINCE = 12;
    private static final int ANY_SINCE = 15;
    private static final int QUEUE_MICROTASK_SINCE = 11;
    private static final int WITH_RESOLVERS_SINCE = 22;

    private final ProgramGenerator generator;
    private final Words words;

    MicroStatements(ProgramGenerator generator, Words words) {
        this.generator = generator;
        this.words = words;
    }

    List<Statement> statement(Scope scope) {
        Scope inside = scope.inFunction(false);
        return List.of(
                switch (words.upTo(15)) {
                    case 1, 2 ->
                            Statement.of("process.nextTick(() => @);", generator.block(inside));
                    case 3 -> queueMicrotask(inside);
                    case 4, 5 -> chain(inside);
                    case 6 -> combinator(inside);
                    case 7 -> thenable(inside);
                    case 8 -> returnedPromise(inside);
                    case 9 -> handledRejection(inside);
                    case 10 -> subclass(inside);
                    case 11 -> executor(inside);
                    case 12 -> resolvedLater(inside);
                    case 13 -> finallyChain(inside);
                    case 14 -> throwingThen(inside);
                    default -> asyncArrow(scope);
                });
    }

    private Statement queueMicrotask(Scope inside) {
        String queue =
                generator.release().atLeast(QUEUE_MICROTASK_SINCE)
                        ? "queueMicrotask(() => @);"
                        : "Promise.resolve().then(() => @);";
        return Statement.of(queue, generator.block(inside));
    }

    private Statement chain(Scope inside) {
        return Statement.of(
                promise() + ".then((v) => @).then((v) => @);",
                generator.block(inside, words.log("v") + " return " + words.upTo(9) + ";"),
                generator.block(inside, words.log("v")));
    }

    /** An expression for a promise that is or will be fulfilled. */
    String promise() {
        return words.oneOf(
                "Promise.resolve(1)",
                "new Promise((resolve) => resolve(2))",
                "(async () => 3)()",
                "(async () => { await null; return 4; })()",
                "(async () => Promise.resolve(5))()",
                "Promise.resolve().then(() => Promise.resolve(6))",
                "new Promise((resolve) => resolve(Promise.resolve(7)))",
                "new Promise((resolve) => process.nextTick(resolve, 8))",
                "Promise.resolve({ then(resolve) { resolve(9); } })",
                "Promise.reject(10).catch((e) => e)",
                "Promise.all([1, Promise.resolve(2)])",
                "Promise.race([new Promise(() => {}), Promise.resolve(11)])",
                "(async () => { try { await Promise.reject(12); } catch (e) { return e; } })()");
    }

    private Statement combinator(Scope inside) {
        String name = "all";
        switch (words.upTo(4)) {
            case 1 -> name = "race";
            case 2 -> name = generator.release().atLeast(ALL_SETTLED_SINCE) ? "allSettled" : "all";
            case 3 -> name = generator.release().atLeast(ANY_SINCE) ? "any" : "race";
            default -> name = "all";
        }
        return Statement.of(
                "Promise."
                        + name
                        + "(["
                        + promise()
                        + ", "
                        + promise()
                        + ", "
                        + words.upTo(9)
                        + "]).then((v) => @, () => @);",
                generator.block(inside, words.log("JSON.stringify(v)")),
                generator.block(inside));
    }

    private Statement thenable(Scope inside) {
        String take =
                words.oneOf(
                        "Promise.resolve(%s)",
                        "new Promise((resolve) => resolve(%s))",
                        "Promise.resolve().then(() => (%s))",
                        "(async () => (%s))()",
                        "(async () => await (%s))()");
        String[] around = take.split("%s");
        return Statement.of(
                around[0] + "{ then(resolve) @ }" + around[1] + ".then((v) => @);",
                generator.block(inside, "resolve(" + words.upTo(9) + ");"),
                generator.block(inside, words.log("v")));
    }

    private Statement returnedPromise(Scope inside) {
        return Statement.of(
                "Promise.resolve().then(() => @).then((v) => @);",
                generator.block(inside.with(Macro.NOTHING), "return " + promise() + ";"),
                generator.block(inside, words.log("v")));
    }

    private Statement handledRejection(Scope inside) {
        String rejected =
                words.oneOf(
                        "Promise.reject(new Error('r'))",
                        "new Promise((_, reject) => reject(new Error('r')))",
                        "(async () => { throw new Error('r'); })()",
                        "Promise.resolve().then(() => { throw new Error('r'); })",
                        "Promise.all([Promise.reject(new Error('r')), Promise.resolve()])");
        return Statement.of(
                rejected + ".then(() => @).catch((e) => @).then(() => @);",
                generator.block(inside),
                generator.block(inside, words.log("e.message")),
                generator.block(inside));
    }

    private Statement subclass(Scope inside) {
        String name = words.name("P");
        return Statement.of(
                "class "
                        + name
                        + " extends Promise {} "
                        + name
                        + ".resolve(1).then((v) => @).then((v) => @);",
                generator.block(inside, "return " + words.oneOf("v", promise()) + ";"),
                generator.block(inside, words.log("v")));
    }

    private Statement executor(Scope inside) {
        return Statement.of(
                "new Promise((resolve, reject) => @).then((v) => @, (e) => @);",
                generator.block(
                        inside,
                        words.oneOf(
                                "resolve(1); reject(2);",
                                "reject(3); resolve(4);",
                                "throw 5;",
                                "resolve(" + promise() + ");")),
                generator.block(inside, words.log("v")),
                generator.block(inside, words.log("e")));
    }

    private Statement resolvedLater(Scope inside) {
        String resolve = words.name("resolve");
        String make =
                generator.release().atLeast(WITH_RESOLVERS_SINCE) && words.chance(0.5)
                        ? "const "
                                + resolve
                                + "s = Promise.withResolvers(); const "
                                + resolve
                                + " = "
                                + resolve
                                + "s.resolve; "
                                + resolve
                                + "s.promise"
                        : "let " + resolve + "; new Promise((r) => { " + resolve + " = r; })";
        return Statement.of(
                make + ".then((v) => @); process.nextTick(() => @);",
                generator.block(inside, words.log("v")),
                generator.block(inside, resolve + "(" + words.oneOf("1", promise()) + ");"));
    }

    private Statement finallyChain(Scope inside) {
        return Statement.of(
                promise() + ".finally(() => @).then((v) => @);",
                generator.block(inside, words.oneOf("", "return 1;", "return " + promise() + ";")),
                generator.block(inside, words.log("JSON.stringify(v)")));
    }

    private Statement throwingThen(Scope inside) {
        return Statement.of(
                promise() + ".then(() => @).finally(() => @).catch((e) => @);",
                generator.block(inside, "throw new Error('t');"),
                generator.block(inside),
                generator.block(inside, words.log("e.message")));
    }

    private Statement asyncArrow(Scope scope) {
        String call =
                scope.mayAwait() && words.chance(0.3)
                        ? "await (async () => @)();"
                        : "(async () => @)();";
        return Statement.of(call, generator.block(scope.inFunction(true)));
    }
}
