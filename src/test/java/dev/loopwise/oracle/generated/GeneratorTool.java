package dev.loopwise.oracle.generated;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.js.GraalSimulator;
import java.util.stream.LongStream;

/**
 * Compares generated programs from the command line: {@code RELEASE FIRST_SEED COUNT [LIMIT]};
 * prints the programs on which the engine and real Node disagree, shrunk, until there are {@code
 * LIMIT}.
 */
public final class GeneratorTool {
    private GeneratorTool() {}

    public static void main(String[] arguments) {
        NodeRelease release = new NodeRelease(Integer.parseInt(arguments[0]));
        long first = Long.parseLong(arguments[1]);
        long count = Long.parseLong(arguments[2]);
        long limit = arguments.length > 3 ? Long.parseLong(arguments[3]) : 3;
        if (count == 0) {
            System.out.println(ProgramGenerator.generate(release, first).source());
            return;
        }
        try (Simulator simulator = new GraalSimulator(RunLimits.DEFAULT)) {
            Agreement agreement = new Agreement(simulator, release);
            long found =
                    LongStream.range(first, first + count)
                            .boxed()
                            .flatMap(
                                    seed ->
                                            agreement
                                                    .check(ProgramGenerator.generate(release, seed))
                                                    .stream()
                                                    .peek(
                                                            any ->
                                                                    System.out.println(
                                                                            "seed " + seed)))
                            .limit(limit)
                            .map(agreement::shrink)
                            .peek(System.out::println)
                            .count();
            System.out.printf(
                    "Node %d: %d disagreements, %d races%n",
                    release.major(), found, agreement.races());
        }
    }
}
