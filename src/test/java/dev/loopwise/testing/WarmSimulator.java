package dev.loopwise.testing;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.Steering;
import dev.loopwise.engine.js.GraalSimulator;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One simulator with the usual limits for all tests of a class, which is closed after them. */
public final class WarmSimulator implements Simulator, BeforeAllCallback, AfterAllCallback {
    private Simulator simulator;

    @Override
    public void beforeAll(ExtensionContext context) {
        simulator = new GraalSimulator(RunLimits.DEFAULT);
    }

    @Override
    public Run run(Snippet snippet, Steering steering) {
        return simulator.run(snippet, steering);
    }

    @Override
    public List<Run> runAll(Snippet snippet, List<? extends Steering> steerings) {
        return simulator.runAll(snippet, steerings);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
