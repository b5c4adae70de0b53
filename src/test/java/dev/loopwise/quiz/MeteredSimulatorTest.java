package dev.loopwise.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.Steering;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeteredSimulatorTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void run_eachEnd_isCountedByItself() {
        Simulator simulator = new MeteredSimulator(new EndsAsItsSourceSays(), meters);

        simulator.run(Snippet.of("one.js", "DRAINED"));
        simulator.run(Snippet.of("two.js", "DRAINED"));
        simulator.run(Snippet.of("three.js", "TIME_LIMIT"));

        assertThat(countOf("drained")).isEqualTo(2);
        assertThat(countOf("time_limit")).isEqualTo(1);
    }

    @Test
    void run_result_isHandedOn() {
        EndsAsItsSourceSays engine = new EndsAsItsSourceSays();
        Snippet snippet = Snippet.of("one.js", "EXITED");

        assertThat(new MeteredSimulator(engine, meters).run(snippet))
                .isEqualTo(engine.run(snippet));
    }

    private long countOf(String end) {
        return meters.get(MeteredSimulator.RUNS).tag("end", end).timer().count();
    }

    private static final class EndsAsItsSourceSays implements Simulator {
        @Override
        public Run run(Snippet snippet, Steering steering) {
            RunEnd end = RunEnd.valueOf(snippet.source());
            return new Run(List.of("line"), List.of(), 0, end, Optional.empty());
        }

        @Override
        public void close() {}
    }
}
