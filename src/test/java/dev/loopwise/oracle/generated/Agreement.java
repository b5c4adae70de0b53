package dev.loopwise.oracle.generated;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.explore.Admitter;
import dev.loopwise.engine.explore.ExploreLimits;
import dev.loopwise.oracle.NodeOutput;
import dev.loopwise.oracle.RealNode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Whether the engine does with generated programs what real Node of a release does. */
final class Agreement {
    /**
     * How often real Node is asked before it is taken at its word, every other time with its usual
     * heap: loading {@code crypto} makes Node 26 collect garbage, on which the order may depend.
     */
    private static final int LOOKS = 10;

    /** A search for an order takes longer beside other programs. */
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofSeconds(30));

    private final Simulator simulator;
    private final NodeRelease release;
    private final RealNode node;
    private final RealNode usualNode;
    private final AtomicInteger races = new AtomicInteger();

    Agreement(Simulator simulator, NodeRelease release) {
        this.simulator = simulator;
        this.release = release;
        this.node = RealNode.release(release.major());
        this.usualNode = node.withUsualHeap();
    }

    /** How many programs turned out to be a race on this machine, and were let pass for that. */
    int races() {
        return races.get();
    }

    /** A report if they disagree. */
    Optional<Disagreement> check(Program program) {
        NodeOutput ours = NodeOutput.of(simulator.run(program.under(release)));
        NodeOutput real = run(node, program);
        if (same(real, ours)) {
            return Optional.empty();
        }
        for (int look = 1; look < LOOKS; look++) {
            NodeOutput again = run(look % 2 == 0 ? node : usualNode, program);
            if (same(again, ours) || !same(again, real)) {
                races.incrementAndGet();
                return Optional.empty();
            }
        }
        if (mayHappen(program, real)) {
            races.incrementAndGet();
            return Optional.empty();
        }
        return Optional.of(new Disagreement(program, real, ours));
    }

    /** A machine may take the same side of a race every time, which the engine knows for one. */
    private boolean mayHappen(Program program, NodeOutput real) {
        return new Admitter(simulator, PATIENT)
                .admits(program.under(release), real.stdout())
                .isAdmitted();
    }

    /** What a program prints, whatever it says of its errors, of which the corpus has all kinds. */
    private static boolean same(NodeOutput one, NodeOutput other) {
        return one.stdout().equals(other.stdout()) && one.exitCode() == other.exitCode();
    }

    /** Not so when shrinking has taken away something that the rest of the program uses. */
    private static boolean isWhole(Disagreement disagreement) {
        return Stream.of(disagreement.real(), disagreement.ours())
                .flatMap(
                        output -> Stream.concat(output.stdout().stream(), output.stderr().stream()))
                .noneMatch(line -> line.contains("ReferenceError"));
    }

    /** A part may go on for ever where the whole did not. */
    private Optional<Disagreement> checkPart(Program program) {
        try {
            return check(program);
        } catch (RealNode.NotEndedException endless) {
            return Optional.empty();
        }
    }

    private static NodeOutput run(RealNode node, Program program) {
        return node.run(program.fileName(), program.source(), Program.ENVIRONMENT);
    }

    /** The smallest part of a program on which they still disagree. */
    Disagreement shrink(Disagreement disagreement) {
        Disagreement smallest = disagreement;
        Optional<Disagreement> smaller = Optional.of(disagreement);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            Program program = smallest.program();
            smaller =
                    program.body().smaller().stream()
                            .map(body -> checkPart(program.with(body)))
                            .flatMap(Optional::stream)
                            .filter(Agreement::isWhole)
                            .findFirst();
        }
        return smallest;
    }
}
