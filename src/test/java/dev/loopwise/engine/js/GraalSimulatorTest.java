package dev.loopwise.engine.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GraalSimulatorTest {
    private static final Simulator SIMULATOR = new GraalSimulator(RunLimits.DEFAULT);

    @AfterAll
    static void close() {
        SIMULATOR.close();
    }

    @Test
    void run_ticksPromisesTimers_printInNodesOrder() {
        assertThat(
                        SIMULATOR
                                .run(
                                        Snippet.of(
                                                "order.js",
                                                """
                                                setTimeout(() => console.log('timer'), 0);
                                                setImmediate(() => console.log('immediate'));
                                                Promise.resolve().then(() => console.log('promise'));
                                                process.nextTick(() => console.log('tick'));
                                                console.log('script');
                                                """))
                                .stdout())
                .containsExactly("script", "tick", "promise", "timer", "immediate");
    }
}
