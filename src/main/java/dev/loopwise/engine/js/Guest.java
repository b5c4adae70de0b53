package dev.loopwise.engine.js;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.loop.Drain;
import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** The functions of the engine's own JavaScript that Java calls. */
final class Guest implements Drain.Microtasks, Drain.Rejections {
    private Internals internals;
    private String missingModule;
    private Value functions;
    private Value runMicrotasks;
    private boolean rejectionPending;

    /** Takes over a context that is entered. */
    void enter(NodeRelease release) {
        internals = new Internals(release);
    }

    /** Takes what the bootstrap script returned. */
    void connect(Value functions) {
        this.functions = functions;
        this.runMicrotasks = functions.getMember("runMicrotasks");
    }

    /** Remembers whether a rejection waits to be judged; returns nothing of use to JavaScript. */
    Object setRejectionPending(boolean pending) {
        rejectionPending = pending;
        return null;
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
    boolean runModule(Value main) {
        try {
            functions.invokeMember("watchModule", main.execute());
        } catch (PolyglotException e) {
            if (!e.isGuestException() || e.getGuestObject() == null) {
                throw e;
            }
            raise(e.getGuestObject());
        }
        runAll();
        return true;
    }

    /** A module that is missing is worth more words than what followed from it. */
    private void raise(Value error) {
        if (missingModule == null) {
            functions.invokeMember("raise", error);
        } else {
            functions.invokeMember("raiseMissing", missingModule);
        }
    }

    /** Remembers the first module that was imported but does not exist. */
    void noteMissingModule(String specifier) {
        missingModule = missingModule == null ? specifier : missingModule;
    }

    /** Whether a main module waits for something that never came. */
    boolean isModuleUnsettled() {
        return functions.invokeMember("isModuleUnsettled").asBoolean();
    }

    /** Tells {@code beforeExit} listeners. */
    boolean beforeExit() {
        return functions.invokeMember("beforeExit").asBoolean();
    }

    /** Tells {@code exit} listeners and returns the exit code, which they may have changed. */
    int exit(int code) {
        return functions.invokeMember("exit", code).asInt();
    }

    /** The names that a public module exports. */
    Collection<String> exportNames(String name) {
        return List.of(functions.invokeMember("exportNames", name).as(String[].class));
    }

    /** Whether a name is that of a public module. */
    boolean isBuiltin(String name) {
        return functions.invokeMember("isBuiltin", name).asBoolean();
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
