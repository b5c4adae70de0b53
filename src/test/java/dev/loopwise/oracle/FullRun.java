package dev.loopwise.oracle;

/** Whether everything is checked against real Node: {@code mvn verify -Dloopwise.full=true}. */
public final class FullRun {
    private FullRun() {}

    public static boolean isOn() {
        return Boolean.getBoolean("loopwise.full");
    }
}
