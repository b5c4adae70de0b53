package dev.loopwise.quiz;

import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.js.GraalSimulator;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Gives every bean the same warm engine. */
final class SimulatorProducer {
    SimulatorProducer() {}

    @Produces
    @ApplicationScoped
    static Simulator simulator(MeterRegistry meters) {
        return new MeteredSimulator(new GraalSimulator(RunLimits.DEFAULT), meters);
    }

    static void close(@Disposes Simulator simulator) {
        simulator.close();
    }
}
