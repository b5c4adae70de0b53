package dev.loopwise.quiz;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.Steering;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

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
        Timer.Sample sample = Timer.start(meters);
        Run run = simulator.run(snippet, steering);
        sample.stop(
                Timer.builder(RUNS)
                        .description("Runs of snippets, by how they ended")
                        .tag("end", run.end().name().toLowerCase(Locale.ROOT))
                        .register(meters));
        return run;
    }

    @Override
    public void close() {
        simulator.close();
    }
}
