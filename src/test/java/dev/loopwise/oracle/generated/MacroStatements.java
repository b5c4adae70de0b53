package dev.loopwise.oracle.generated;

import dev.loopwise.oracle.generated.Scope.Macro;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Timers, immediates and pool work. */
final class MacroStatements {
    private static final int GROUPS_SINCE = 11;

    private final ProgramGenerator generator;
    private final Words words;
    private final Slots slots;
    private final Map<Integer, Integer> links = new HashMap<>();

    MacroStatements(ProgramGenerator generator, Words words, Slots slots) {
        this.generator = generator;
        this.words = words;
        this.slots = slots;
    }

    /** Nothing where only ticks and promise jobs may be queued. */
    List<Statement> statement(Scope scope) {
        if (scope.macro() == Macro.NOTHING) {
            return List.of();
        }
        if (words.chance(0.45)) {
            return timer(scope);
        }
        return scope.macro() == Macro.IMMEDIATES ? immediate(scope) : link(scope);
    }

    private List<Statement> immediate(Scope scope) {
        Block body = generator.block(scope.inFunction(false));
        String name = words.name("immediate");
        return switch (words.upTo(6)) {
            case 1 ->
                    List.of(
                            Statement.of("const " + name + " = setImmediate(() => @);", body),
                            Statement.of(
                                    "setImmediate(() => @);",
                                    generator.block(
                                            scope.inFunction(false).with(Macro.NOTHING),
                                            "clearImmediate(" + name + ");")));
            case 2 ->
                    List.of(
                            Statement.of("const " + name + " = setImmediate(() => @);", body),
                            Statement.of(
                                    "process.nextTick(() => @);",
                                    new Block(
                                            List.of(
                                                    Statement.of(
                                                            "clearImmediate(" + name + ");")))));
            default -> List.of(Statement.of("setImmediate(() => @);", body));
        };
    }

    /** The next link of the moment's chain, if code of the last link asks for it first. */
    private List<Statement> link(Scope scope) {
        if (links.getOrDefault(scope.slot(), 0) != scope.link()) {
            return List.of();
        }
        links.put(scope.slot(), scope.link() + 1);
        String begin =
                words.oneOf(
                        "setImmediate(() => @);",
                        "fs.stat('.', () => @);",
                        "fs.readFile(process.argv[1], () => @);",
                        "crypto.randomBytes(8, () => @);",
                        "fs.promises.stat('.').then(() => @);");
        return List.of(Statement.of(begin, generator.block(scope.inFunction(false).nextLink())));
    }

    private List<Statement> timer(Scope scope) {
        Optional<Integer> slot = slots.takeAfter(scope.slot());
        if (slot.isEmpty()) {
            return List.of();
        }
        int delay = Slots.delayMillis(scope.slot(), slot.get());
        Macro macro = words.oneOf(Macro.NOTHING, Macro.IMMEDIATES, Macro.CHAIN);
        Scope inside = scope.at(slot.get(), macro);
        String name = words.name("timer");
        return switch (words.upTo(10)) {
            case 1 ->
                    List.of(
                            Statement.of(
                                    "const " + name + " = setTimeout(() => @, " + delay + ");",
                                    generator.block(inside)),
                            Statement.of("setImmediate(() => clearTimeout(" + name + "));"));
            case 2 ->
                    List.of(
                            Statement.of(
                                    "setTimeout(() => @, "
                                            + delay
                                            + (scope.slot() == 0 ? ");" : ").unref();"),
                                    generator.block(inside)));
            case 3 -> interval(name, delay, inside);
            case 4 ->
                    generator.release().atLeast(GROUPS_SINCE)
                            ? group(delay, inside)
                            : plain(delay, inside);
            case 5 ->
                    generator.release().atLeast(GROUPS_SINCE)
                            ? afterBusyWait(delay, inside)
                            : plain(delay, inside);
            case 6 ->
                    List.of(
                            Statement.of(
                                    "const " + name + " = setTimeout(() => @, " + delay + ");",
                                    generator.block(inside)),
                            Statement.of(
                                    name
                                            + ".unref(); "
                                            + name
                                            + ".ref(); "
                                            + words.log(
                                                    name
                                                            + ".hasRef ? "
                                                            + name
                                                            + ".hasRef() : true")));
            case 7 ->
                    List.of(
                            Statement.of(
                                    "setTimeout(async () => @, " + delay + ");",
                                    generator.block(inside.inFunction(true))));
            default -> plain(delay, inside);
        };
    }

    private List<Statement> plain(int delay, Scope inside) {
        return List.of(
                Statement.of("setTimeout((v) => @, " + delay + ", 1);", generator.block(inside)));
    }

    private List<Statement> interval(String name, int delay, Scope inside) {
        String clear = "clearInterval(" + name + ");";
        return List.of(
                Statement.of(
                        "const "
                                + name
                                + " = setInterval(() => { "
                                + clear
                                + " (() => @)(); }, "
                                + delay
                                + ");",
                        generator.block(inside.with(Macro.NOTHING))));
    }

    /** Timers of one list, due together. */
    private List<Statement> group(int delay, Scope inside) {
        Scope quiet = inside.with(Macro.NOTHING);
        return List.of(
                Statement.of(
                        "for (const v of [1, 2, 3]) setTimeout(() => @, " + delay + ");",
                        generator.block(quiet, words.log("v"))));
    }

    /** Timers of several lists that have all expired when the loop looks. */
    private List<Statement> afterBusyWait(int delay, Scope inside) {
        Scope quiet = inside.with(Macro.NOTHING);
        return List.of(
                Statement.of(
                        "setTimeout(() => { setTimeout(() => @, 9); setTimeout(() => @, 3); setTimeout(() => @, 9); setImmediate(() => @); "
                                + "const t = Date.now(); while (Date.now() - t < 12); }, "
                                + delay
                                + ");",
                        generator.block(quiet),
                        generator.block(quiet),
                        generator.block(quiet),
                        generator.block(quiet)));
    }
}
