package dev.loopwise.quiz;

import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.js.GraalSimulator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Gives every bean the same warm engine. */
final class SimulatorProducer {
    SimulatorProducer() {}

    @Produces
    @ApplicationScoped
    static Simulator simulator() {
        return new GraalSimulator(RunLimits.DEFAULT);
    }

    static void close(@Disposes Simulator simulator) {
        simulator.close();
    }
}
