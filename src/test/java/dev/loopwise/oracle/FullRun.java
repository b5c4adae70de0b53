package dev.loopwise.oracle;

/** Whether everything is checked against real Node: {@code mvn verify -Dloopwise.full=true}. */
final class FullRun {
    private FullRun() {}

    static boolean isOn() {
        return Boolean.getBoolean("loopwise.full");
    }
}
