package dev.loopwise.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.js.GraalSimulator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/**
 * The engine beside real Node, in one process and one sitting: how long a warm run takes, how much
 * processor time, what many different snippets leave behind and what a second processor brings.
 *
 * <p>Arguments: the {@code node} to compare with.
 */
public final class SideBySide {
    private static final int WARM_UP = 12_000;
    private static final int RUNS = 2_000;
    private static final int ROUNDS = 7;
    private static final int SPAWNS = 60;
    private static final int DIFFERENT = 10_000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MEBIBYTE = 1 << 20;

    private final Simulator simulator = new GraalSimulator(RunLimits.DEFAULT);
    private final Path file;
    private final String node;

    private SideBySide(String node, Path folder) throws IOException {
        this.node = node;
        this.file = Files.writeString(folder.resolve("typical.js"), Programs.typical());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("side-by-side");
        new SideBySide(arguments.length > 0 ? arguments[0] : "node", folder).measure(folder);
        System.exit(0);
    }

    private void measure(Path folder) throws IOException, InterruptedException {
        Snippet typical = Snippet.of("typical.js", Programs.typical());
        long begin = System.nanoTime();
        simulator.run(typical);
        print("first run of this JVM, ms", (System.nanoTime() - begin) / NANOS_PER_MILLI);
        repeat(WARM_UP, any -> typical);

        double engine = medianMillis(RUNS, () -> simulator.run(typical));
        double spawn = medianMillis(SPAWNS, () -> call(node, file.toString()));
        print("engine, warm run, median ms", engine);
        print("spawned node, median ms", spawn);
        print("spawned node / engine", spawn / engine);

        double engineCpu = cpuMillis(() -> simulator.run(typical));
        double bareCpu = cpuOfBareContext();
        double contextCpu = Double.parseDouble(contexts(folder).strip());
        print("engine, processor time a run, ms", engineCpu);
        print("of it: a bare context of GraalJS, ms", bareCpu);
        print("fresh vm context in warm node, ms", contextCpu);
        print("vm context / engine", contextCpu / engineCpu);

        throughput(typical);
        growth();
    }

    /** In turn, so that whatever else the machine does meets both. */
    private void throughput(Snippet snippet) {
        double[] one = new double[ROUNDS];
        double[] four = new double[ROUNDS];
        double[] ratio = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            one[round] = runsPerSecond(snippet, 1);
            four[round] = runsPerSecond(snippet, 4);
            ratio[round] = four[round] / one[round];
        }
        print("runs a second, one at a time, median", median(one));
        print("runs a second, four at a time, median", median(four));
        print("four / one, median", median(ratio));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private double runsPerSecond(Snippet snippet, int parallel) {
        long begin = System.nanoTime();
        CompletableFuture<?>[] all =
                IntStream.range(0, parallel)
                        .mapToObj(
                                i ->
                                        CompletableFuture.runAsync(
                                                () -> repeat(RUNS, any -> snippet),
                                                task -> new Thread(task).start()))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        return parallel * RUNS / ((System.nanoTime() - begin) / 1e9);
    }

    private void growth() {
        repeat(DIFFERENT / 5, number -> different(-1 - number));
        double heap = heapInUse();
        double metaspace = metaspaceInUse();
        repeat(DIFFERENT, SideBySide::different);
        print("heap after warm-up, MiB", heap);
        print("growth of heap in 10,000 different runs, MiB", heapInUse() - heap);
        print("metaspace after warm-up, MiB", metaspace);
        print("growth of metaspace, MiB", metaspaceInUse() - metaspace);
    }

    private static Snippet different(int number) {
        return Snippet.of("different.js", Programs.different(number & Integer.MAX_VALUE));
    }

    private void repeat(int count, IntFunction<Snippet> snippets) {
        for (int i = 0; i < count; i++) {
            simulator.run(snippets.apply(i));
        }
    }

    private static double cpuMillis(Runnable task) {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begin = system.getProcessCpuTime();
        for (int i = 0; i < RUNS; i++) {
            task.run();
        }
        return (system.getProcessCpuTime() - begin) / NANOS_PER_MILLI / RUNS;
    }

    /** What nobody who runs each program in a context of its own can save. */
    private static double cpuOfBareContext() {
        Source nothing = Source.create("js", "undefined");
        try (Engine engine =
                Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
            Runnable task =
                    () -> {
                        try (Context context = Context.newBuilder("js").engine(engine).build()) {
                            context.eval(nothing);
                        }
                    };
            cpuMillis(task);
            return cpuMillis(task);
        }
    }

    private String contexts(Path folder) throws IOException, InterruptedException {
        Path script =
                Files.writeString(
                        folder.resolve("vm-contexts.js"), Programs.read("vm-contexts.js"));
        Process process =
                new ProcessBuilder(node, script.toString(), file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private static void call(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            process.waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(List.of(command) + " does not run.", e);
        }
    }

    private static double medianMillis(int count, Runnable task) {
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            task.run();
            millis[i] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        }
        return median(millis);
    }

    private static double heapInUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
    }

    private static double metaspaceInUse() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .mapToLong(pool -> pool.getUsage().getUsed())
                        .sum()
                / MEBIBYTE;
    }

    private static void print(String what, double value) {
        System.out.printf("%-48s %10.3f%n", what, value);
    }
}
