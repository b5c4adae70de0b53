package dev.loopwise.engine.js;

import static com.oracle.truffle.js.runtime.JSRuntime.toBoolean;
import static com.oracle.truffle.js.runtime.JSRuntime.toInt32;
import static com.oracle.truffle.js.runtime.JSRuntime.toJavaString;

import dev.loopwise.engine.RunProblem;
import java.util.Map;
import java.util.function.BiConsumer;

/** What the engine's own JavaScript does to its run: it writes, and it ends it. */
interface EndFunctions {
    /** By the names that JavaScript knows them by. */
    Map<String, NativeFunction.Body> ALL =
            Map.ofEntries(
                    procedure("write", (run, a) -> run.write(toInt32(a[0]), toJavaString(a[1]))),
                    procedure("exit", (run, a) -> run.exit(toInt32(a[0]))),
                    procedure(
                            "dieUncaught", (run, a) -> run.dieUncaught(toInt32(a[0]), problem(a))),
                    procedure("waitForEver", (run, a) -> run.waitForEver()),
                    procedure(
                            "setRejectionPending",
                            (run, a) -> run.setRejectionPending(toBoolean(a[0]))),
                    NativeFunction.of(
                            "shift", run -> run.parts().ending(), (run, a) -> run.shift()));

    /** Writes to a file descriptor, 1 or 2. */
    void write(int descriptor, String text);

    /** Ends the program at once, as {@code process.exit} does. */
    void exit(int code);

    /** Ends the program by an error that nobody caught. */
    void dieUncaught(int code, RunProblem problem);

    /** Ends a program that would wait without end. */
    void waitForEver();

    /** Remembers whether a rejection waits to be judged. */
    void setRejectionPending(boolean pending);

    /** How many columns the main program's first line is moved to the right. */
    int shift();

    private static Map.Entry<String, NativeFunction.Body> procedure(
            String name, BiConsumer<EndFunctions, Object[]> body) {
        return NativeFunction.procedure(name, run -> run.parts().ending(), body);
    }

    /** {@code (code, text, line, column)}. */
    private static RunProblem problem(Object[] a) {
        return new RunProblem(toJavaString(a[1]), toInt32(a[2]), toInt32(a[3]));
    }
}
