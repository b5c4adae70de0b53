package dev.loopwise.oracle.generated;

import dev.loopwise.oracle.generated.Scope.Macro;
import java.util.List;

/** Async functions and generators, loops over them, and emitters. */
final class FlowStatements {
    private final ProgramGenerator generator;
    private final Words words;

    FlowStatements(ProgramGenerator generator, Words words) {
        this.generator = generator;
        this.words = words;
    }

    List<Statement> statement(Scope scope) {
        if (scope.mayYield() && words.chance(0.5)) {
            return List.of(yielding(scope));
        }
        if (scope.mayAwait() && words.chance(0.7)) {
            return List.of(awaiting(scope));
        }
        return switch (words.upTo(8)) {
            case 1, 2 -> function(scope);
            case 3 -> generator(scope);
            case 4 -> emitter(scope);
            case 5 -> List.of(generatorByHand(scope));
            case 6 -> List.of(tryFinally(scope));
            case 7 -> List.of(methods(scope));
            default -> List.of(loop(scope));
        };
    }

    private String promise() {
        return new MicroStatements(generator, words).promise();
    }

    private Statement awaiting(Scope scope) {
        Scope inside = scope.inFunction(true);
        return switch (words.upTo(7)) {
            case 1 -> Statement.of("await null; " + words.log());
            case 2 -> Statement.of(words.log("await " + promise()));
            case 3 ->
                    Statement.of(
                            "await { then(resolve) @ };",
                            generator.block(scope.inFunction(false), "resolve();"));
            case 4 ->
                    Statement.of(
                            "try { await Promise.reject(1); } catch (e) @ finally @",
                            generator.block(inside),
                            generator.block(inside));
            case 5 ->
                    Statement.of("for await (const v of [1, " + promise() + "]) @", logOf(inside));
            case 6 ->
                    Statement.of(
                            "await Promise.all([1, 2].map(async (v) => @));",
                            generator.block(inside));
            default -> Statement.of("await (async () => @)();", generator.block(inside));
        };
    }

    private Block logOf(Scope inside) {
        return generator.block(inside.with(Macro.NOTHING), words.log("v"));
    }

    private Statement yielding(Scope scope) {
        return switch (words.upTo(4)) {
            case 1 -> Statement.of("yield " + promise() + ";");
            case 2 -> Statement.of("yield* [1, " + promise() + "];");
            case 3 ->
                    Statement.of(
                            "yield* (async function* () @)();",
                            generator.block(scope.inGenerator(), "yield 1;"));
            default -> Statement.of("yield " + words.upTo(9) + ";");
        };
    }

    private List<Statement> function(Scope scope) {
        String name = words.name("f");
        Scope inside = scope.inFunction(true);
        String end =
                words.oneOf("", "return 1;", "return " + promise() + ";", "throw new Error('f');");
        return List.of(
                Statement.of("async function " + name + "() @", generator.block(inside, end)),
                Statement.of(
                        name + "().then((v) => @, (e) => @);",
                        generator.block(scope.inFunction(false), words.log("v")),
                        generator.block(scope.inFunction(false), words.log("e.message"))));
    }

    private List<Statement> generator(Scope scope) {
        String name = words.name("g");
        String end =
                words.oneOf(
                        "yield 1;", "return 2;", "yield " + promise() + "; return 3;", "throw 4;");
        return List.of(
                Statement.of(
                        "async function* " + name + "() { try @ finally @ }",
                        generator.block(scope.inGenerator(), end),
                        generator.block(scope.inGenerator().with(Macro.NOTHING))),
                Statement.of(
                        "(async () => { try { for await (const v of "
                                + name
                                + "()) @ } catch (e) @ })();",
                        generator.block(
                                scope.inFunction(true).with(Macro.NOTHING),
                                words.log("v") + words.oneOf("", " break;")),
                        generator.block(scope.inFunction(true), words.log("e.message || e"))));
    }

    private Statement generatorByHand(Scope scope) {
        String name = words.name("it");
        String call =
                words.oneOf(
                        ".next()", ".return(7)", ".throw(new Error('g')).catch((e) => e.message)");
        return Statement.of(
                "{ const "
                        + name
                        + " = (async function* () @)(); "
                        + name
                        + ".next().then((r) => @); "
                        + name
                        + call
                        + ".then((r) => @); "
                        + name
                        + ".next().then((r) => @); }",
                generator.block(scope.inGenerator(), "yield 1; yield 2;"),
                generator.block(scope.inFunction(false), words.log("JSON.stringify(r)")),
                generator.block(scope.inFunction(false), words.log("JSON.stringify(r)")),
                generator.block(scope.inFunction(false), words.log("JSON.stringify(r)")));
    }

    private List<Statement> emitter(Scope scope) {
        String name = words.name("e");
        Scope inside = scope.inFunction(false);
        return List.of(
                Statement.of("const " + name + " = new EventEmitter();"),
                Statement.of(name + ".once('x', () => @);", generator.block(inside)),
                Statement.of(
                        name + ".on('x', async () => @);",
                        generator.block(scope.inFunction(true).with(Macro.NOTHING))),
                Statement.of(
                        name + ".prependListener('x', () => @);",
                        generator.block(inside.with(Macro.NOTHING))),
                Statement.of(name + ".emit('x'); " + words.oneOf("", name + ".emit('x');")));
    }

    private Statement tryFinally(Scope scope) {
        Scope inside = scope.nested();
        return Statement.of(
                "try @ catch (e) @ finally @",
                generator.block(inside, "throw new Error('caught');"),
                generator.block(inside),
                generator.block(inside));
    }

    private Statement methods(Scope scope) {
        return Statement.of(
                "new (class { constructor() @ async run() @ get value() @ })().run();",
                generator.block(scope.inFunction(false)),
                generator.block(scope.inFunction(true), words.log("await this.value")),
                generator.block(scope.inFunction(false), "return " + promise() + ";"));
    }

    private Statement loop(Scope scope) {
        Scope inside = scope.nested().with(Macro.NOTHING);
        return Statement.of(
                "for (let i = 0; i < " + words.upTo(3) + "; i++) @",
                generator.block(inside, words.log("i")));
    }
}
