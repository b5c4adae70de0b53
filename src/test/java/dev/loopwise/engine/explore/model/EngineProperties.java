package dev.loopwise.engine.explore.model;

import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.js.GraalSimulator;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Properties of runs on one warm simulator. */
abstract class EngineProperties {
    /** Of the class whose properties are tried. */
    static Simulator simulator;

    @BeforeContainer
    static void startSimulator() {
        simulator = new GraalSimulator(RunLimits.DEFAULT);
    }

    @AfterContainer
    static void closeSimulator() {
        simulator.close();
    }
}
