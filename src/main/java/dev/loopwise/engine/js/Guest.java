package dev.loopwise.engine.js;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.loop.Drain;
import java.util.function.BiConsumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** The functions of the engine's own JavaScript that Java calls. */
final class Guest implements Drain.Microtasks, Drain.Rejections {
    private Internals internals;
    private Value functions;
    private Value runMicrotasks;
    private boolean rejectionPending;

    /** Takes over a context that is entered. */
    void enter(NodeRelease release, SharedFunctions functions) {
        internals = new Internals(release, functions);
    }

    /** Runs the bootstrap script, whose functions may ask the parts of the run from then on. */
    void connect(Context context, LibraryModules library, RunParts parts) {
        internals.lend(parts);
        functions = context.asValue(internals.bootstrap(library));
        runMicrotasks = functions.getMember("runMicrotasks");
    }

    /** Tells {@code listener} when the program comes to a limit by what it does itself. */
    void onLimit(BiConsumer<RunEnd, String> listener) {
        internals.onLimit(listener);
    }

    /** Remembers whether a rejection waits to be judged. */
    void setRejectionPending(boolean pending) {
        rejectionPending = pending;
    }

    /** Ends the program at once, from inside a host function. */
    void leave(int code) {
        internals.exit(code);
    }

    /** What {@code process.env} holds now, or null. */
    String environmentValue(String name) {
        return functions.invokeMember("environmentValue", name).asString();
    }

    /** Runs the main script; says whether it completed. */
    boolean runCommonJs(Value main) {
        return functions.invokeMember("runCommonJs", main).asBoolean();
    }

    /** Runs the main module: inside a promise job, so other jobs come before ticks. */
    boolean runModule() {
        functions.invokeMember("runModule");
        runAll();
        return true;
    }

    /** Whether a main module waits for something that never came. */
    boolean isModuleUnsettled() {
        return functions.invokeMember("isModuleUnsettled").asBoolean();
    }

    /** Tells {@code beforeExit} listeners. */
    boolean beforeExit() {
        return functions.invokeMember("beforeExit").asBoolean();
    }

    /** Tells {@code exit} listeners of a code; false when one of them failed. */
    boolean exit(int code) {
        return functions.invokeMember("exit", code).asBoolean();
    }

    /** The exit code, which the listeners and what they have queued may have changed. */
    int exitCode() {
        return functions.invokeMember("exitCode").asInt();
    }

    @Override
    public void runAll() {
        runMicrotasks.executeVoid();
    }

    @Override
    public boolean isPending() {
        return rejectionPending;
    }

    @Override
    public boolean judge() {
        return rejectionPending && functions.invokeMember("judgeRejections").asBoolean();
    }
}
