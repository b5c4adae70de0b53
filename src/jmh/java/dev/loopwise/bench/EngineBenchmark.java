package dev.loopwise.bench;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.js.GraalSimulator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long a warm engine takes for one run, by what the snippet uses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 4, time = 5)
public class EngineBenchmark {
    /** A snippet that prints one line, the usual kind, and one that loads streams and files. */
    @Param({"one-line", "typical", "streams"})
    private String program;

    private Simulator simulator;
    private Snippet snippet;

    @Setup
    public void start() {
        simulator = new GraalSimulator(RunLimits.DEFAULT);
        snippet = Snippet.of("snippet.js", sourceOf(program));
    }

    @TearDown
    public void end() {
        simulator.close();
    }

    @Benchmark
    public Run run() {
        return simulator.run(snippet);
    }

    private static String sourceOf(String program) {
        return switch (program) {
            case "one-line" -> "console.log('a');";
            case "typical" -> Programs.typical();
            case "streams" ->
                    "require('fs').createReadStream(__filename)"
                            + ".on('data', (d) => console.log(d.length)).on('close', () => console.log('close'));";
            default -> throw new IllegalArgumentException(program);
        };
    }
}
