package dev.loopwise.quiz;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.Steering;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * An engine whose runs an operator can watch: {@code loopwise_engine_runs_seconds} counts them and
 * sums up their time, by how they ended.
 */
final class MeteredSimulator implements Simulator {
    static final String RUNS = "loopwise.engine.runs";

    private final Simulator simulator;
    private final MeterRegistry meters;

    MeteredSimulator(Simulator simulator, MeterRegistry meters) {
        this.simulator = simulator;
        this.meters = meters;
    }

    @Override
    public Run run(Snippet snippet, Steering steering) {
        return runAll(snippet, List.of(steering)).get(0);
    }

    /** Runs that go on side by side share the time that they take. */
    @Override
    public List<Run> runAll(Snippet snippet, List<? extends Steering> steerings) {
        long begin = System.nanoTime();
        List<Run> runs = simulator.runAll(snippet, steerings);
        long nanos = (System.nanoTime() - begin) / Math.max(1, runs.size());
        runs.forEach(run -> timer(run.end()).record(nanos, TimeUnit.NANOSECONDS));
        return runs;
    }

    private Timer timer(RunEnd end) {
        return Timer.builder(RUNS)
                .description("Runs of snippets, by how they ended")
                .tag("end", end.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }

    @Override
    public void close() {
        simulator.close();
    }
}
