package dev.loopwise.engine.js;

import java.util.HashMap;
import java.util.Map;

/**
 * The native functions of one engine.
 *
 * @param ofRealm what the engine's own JavaScript asks of the language below
 * @param ofRun what it asks of the run: loop, clock, snippet
 * @param ofLanguage what takes the place of functions of the language, for all programs
 */
record SharedFunctions(NativeFunctions ofRealm, NativeFunctions ofRun, NativeFunctions ofLanguage) {
    SharedFunctions() {
        this(
                new NativeFunctions(Internals.functions()),
                new NativeFunctions(functionsOfRun()),
                new NativeFunctions(FunctionText.functions()));
    }

    private static Map<String, NativeFunction.Body> functionsOfRun() {
        Map<String, NativeFunction.Body> functions = new HashMap<>(LoopFunctions.ALL);
        functions.putAll(ProgramFunctions.ALL);
        functions.putAll(EndFunctions.ALL);
        return functions;
    }
}
