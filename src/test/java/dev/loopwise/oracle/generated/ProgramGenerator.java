package dev.loopwise.oracle.generated;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.SourceType;
import dev.loopwise.oracle.generated.Scope.Macro;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes asynchronous programs at random whose order real Node decides by its rules alone: no two
 * things in them race.
 *
 * <p>Timers are due at moments far apart, or all at once after a busy wait. Between two moments a
 * program uses either immediates or a chain of pool work and immediates, never both at a time.
 */
final class ProgramGenerator {
    private static final int MAX_DEPTH = 5;
    private static final int MODULES_SINCE = 18;
    private static final int MAX_STATEMENTS = 30;

    private final long seed;
    private final NodeRelease release;
    private final Words words;
    private final Slots slots;
    private final MicroStatements micro;
    private final FlowStatements flow;
    private final MacroStatements macro;
    private final ProcessStatements process;
    private int statements;

    private ProgramGenerator(NodeRelease release, long seed) {
        Random random = new Random(seed * 1_000_003 + release.major());
        this.seed = seed;
        this.release = release;
        this.words = new Words(random);
        this.slots = new Slots(random);
        this.micro = new MicroStatements(this, words);
        this.flow = new FlowStatements(this, words);
        this.macro = new MacroStatements(this, words, slots);
        this.process = new ProcessStatements(this, words);
    }

    /** The program of a seed, always the same one. */
    static Program generate(NodeRelease release, long seed) {
        return new ProgramGenerator(release, seed).program();
    }

    private Program program() {
        boolean module = release.atLeast(MODULES_SINCE) && words.chance(0.25);
        Macro main = words.oneOf(Macro.IMMEDIATES, Macro.CHAIN);
        Scope scope = new Scope(0, module, false, main, slots.first(), 0);
        List<Statement> body = new ArrayList<>(process.beginning(module));
        for (int count = 3 + words.upTo(4); count > 0; count--) {
            body.addAll(statement(scope));
        }
        body.add(Statement.of(words.log()));
        SourceType type = module ? SourceType.MODULE : SourceType.COMMONJS;
        return new Program(seed, type, new Block(body));
    }

    NodeRelease release() {
        return release;
    }

    /** A line, and perhaps more. */
    Block block(Scope scope) {
        List<Statement> body = new ArrayList<>();
        body.add(Statement.of(words.log()));
        int count = scope.depth() >= MAX_DEPTH ? 0 : words.upTo(3) - 1;
        for (; count > 0; count--) {
            body.addAll(statement(scope));
        }
        return new Block(body);
    }

    /** A block and a statement at its end, such as a {@code return}. */
    Block block(Scope scope, String end) {
        List<Statement> body = new ArrayList<>(block(scope).statements());
        body.add(Statement.of(end));
        return new Block(body);
    }

    private List<Statement> statement(Scope scope) {
        if (++statements > MAX_STATEMENTS) {
            return List.of(Statement.of(words.log()));
        }
        if (words.chance(0.35)) {
            List<Statement> made = macro.statement(scope);
            if (!made.isEmpty()) {
                return made;
            }
        }
        if (words.chance(0.06)) {
            return process.statement(scope);
        }
        return words.chance(0.6) ? micro.statement(scope) : flow.statement(scope);
    }
}
