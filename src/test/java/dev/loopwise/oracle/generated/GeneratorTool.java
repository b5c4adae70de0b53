package dev.loopwise.oracle.generated;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.js.GraalSimulator;
import java.util.List;

/**
 * Compares generated programs from the command line: {@code RELEASE FIRST_SEED COUNT [SHRUNK]};
 * prints those on which the engine and real Node disagree, the first {@code SHRUNK} of them as
 * small as they can be. With a count of 0 it prints the program of the seed.
 */
public final class GeneratorTool {
    private GeneratorTool() {}

    public static void main(String[] arguments) throws Exception {
        NodeRelease release = new NodeRelease(Integer.parseInt(arguments[0]));
        long first = Long.parseLong(arguments[1]);
        long count = Long.parseLong(arguments[2]);
        int shrunk = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        if (count == 0) {
            System.out.println(ProgramGenerator.generate(release, first).source());
            return;
        }
        try (Simulator simulator = new GraalSimulator(RunLimits.DEFAULT);
                Sweep sweep = new Sweep()) {
            Agreement agreement = new Agreement(simulator, release);
            List<Disagreement> found = sweep.disagreements(agreement, release, first, count);
            found.stream().limit(shrunk).map(agreement::shrink).forEach(System.out::println);
            found.stream().skip(shrunk).forEach(System.out::println);
            System.out.printf(
                    "Node %d: %d disagreements, %d races%n",
                    release.major(), found.size(), agreement.races());
        }
    }
}
