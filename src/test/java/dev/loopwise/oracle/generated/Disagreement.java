package dev.loopwise.oracle.generated;

import dev.loopwise.oracle.NodeOutput;

/** A program on which the engine and real Node disagree. */
record Disagreement(Program program, NodeOutput real, NodeOutput ours) {
    @Override
    public String toString() {
        return "seed "
                + program.seed()
                + "\n"
                + program.source()
                + "\nreal Node: "
                + real.stdout()
                + " exit code "
                + real.exitCode()
                + " "
                + real.stderr()
                + "\nthe engine: "
                + ours.stdout()
                + " exit code "
                + ours.exitCode()
                + " "
                + ours.stderr()
                + "\n";
    }
}
