package dev.loopwise.bench;

import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.explore.Admission;
import dev.loopwise.engine.explore.Admitter;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.ExploreLimits;
import dev.loopwise.engine.explore.Explorer;
import dev.loopwise.engine.js.GraalSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** How long a warm engine takes to look for orders, beside one that tries all permutations. */
public final class ExploreNumbers {
    private static final int WARM_UP = 20;
    private static final int EXPLORATIONS_BEFORE = 20;
    private static final int ROUNDS = 15;
    private static final int TEN_FACTORIAL = 3_628_800;
    private static final double NANOS_PER_MILLI = 1e6;

    private static final String TIMER_AND_IMMEDIATE =
            """
            setTimeout(() => console.log('timer'), 0);
            setImmediate(() => console.log('immediate'));
            process.nextTick(() => console.log('tick'));
            console.log('script');
            """;
    private static final String TWO_CHAINS =
            """
            const fs = require('fs');
            for (const name of ['a', 'b']) {
              fs.stat('.', () => {
                console.log('stat', name);
                setImmediate(() => console.log('immediate', name));
              });
            }
            """;
    private static final String THREE_FILES =
            """
            const fs = require('fs');
            for (const i of [1, 2, 3]) fs.readFile(__filename, () => console.log(i));
            """;

    private final Simulator simulator = new GraalSimulator(RunLimits.DEFAULT);
    private final ExploreLimits limits = new ExploreLimits(100_000, Duration.ofMinutes(1));
    private final Explorer explorer = new Explorer(simulator, limits);
    private final Admitter admitter = new Admitter(simulator, limits);

    private ExploreNumbers() {}

    public static void main(String[] arguments) {
        new ExploreNumbers().measure();
        System.exit(0);
    }

    private void measure() {
        Snippet six = Snippet.of("jobs.js", jobs(6));
        for (int i = 0; i < EXPLORATIONS_BEFORE; i++) {
            explorer.explore(six);
        }
        explore("timer against immediate", TIMER_AND_IMMEDIATE);
        explore("two stats with immediates", TWO_CHAINS);
        explore("three readFile, of four steps each", THREE_FILES);
        double all = explore("six jobs on four threads", jobs(6));
        double naive = permutations(6);
        print("six jobs, each of 720 permutations asked", naive, "ms");
        print("permutations / exploration", naive / all, "times");
        admit("ten jobs, a possible answer", "3 2 1 0 7 6 5 4 9 8");
        double impossible = admit("ten jobs, an impossible answer", "0 1 2 3 4 9 5 6 7 8");
        double run = millis(() -> simulator.run(Snippet.of("jobs.js", jobs(10))));
        print("ten jobs, one run", run, "ms");
        print("all permutations of ten, at one run each", run * TEN_FACTORIAL / 60_000, "minutes");
        print("permutations / answer", run * TEN_FACTORIAL / impossible, "times");
    }

    private double explore(String what, String source) {
        Snippet snippet = Snippet.of("race.js", source);
        double millis = millis(() -> explorer.explore(snippet));
        Exploration exploration = explorer.explore(snippet);
        String orders = "ms, " + exploration.outcomes().size() + " orders in ";
        print(what, millis, orders + exploration.runs() + " runs");
        return millis;
    }

    private double admit(String what, String answer) {
        Snippet snippet = Snippet.of("jobs.js", jobs(10));
        List<String> lines = List.of(answer.split(" "));
        double millis = millis(() -> admitter.admits(snippet, lines));
        Admission admission = admitter.admits(snippet, lines);
        String verdict = admission.isAdmitted() ? "admitted in " : "refused in ";
        print(what, millis, "ms, " + verdict + admission.runs() + " runs");
        return millis;
    }

    private double permutations(int count) {
        Snippet snippet = Snippet.of("jobs.js", jobs(count));
        List<String> names = IntStream.range(0, count).mapToObj(String::valueOf).toList();
        List<List<String>> all = permutationsOf(names);
        long begin = System.nanoTime();
        all.forEach(answer -> admitter.admits(snippet, answer));
        return (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }

    private static List<List<String>> permutationsOf(List<String> names) {
        if (names.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : names) {
            List<String> rest = names.stream().filter(name -> !name.equals(first)).toList();
            for (List<String> tail : permutationsOf(rest)) {
                List<String> permutation = new ArrayList<>(List.of(first));
                permutation.addAll(tail);
                all.add(permutation);
            }
        }
        return all;
    }

    private static String jobs(int count) {
        return "const fs = require('fs');\n"
                + "for (let i = 0; i < "
                + count
                + "; i++) fs.stat('/', () => console.log(i));\n";
    }

    /** The median, warm. */
    private static double millis(Supplier<?> task) {
        for (int i = 0; i < WARM_UP; i++) {
            task.get();
        }
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            task.get();
            millis[i] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static void print(String what, double value, String unit) {
        System.out.printf("%-44s %12.2f %s%n", what, value, unit);
    }
}
