package dev.loopwise.engine.js;

/**
 * The native functions of one engine.
 *
 * @param ofLibrary what only the engine's own JavaScript can call
 * @param ofLanguage what takes the place of functions of the language, for all programs
 */
record SharedFunctions(NativeFunctions ofLibrary, NativeFunctions ofLanguage) {
    SharedFunctions() {
        this(
                new NativeFunctions(Internals.functions()),
                new NativeFunctions(FunctionText.functions()));
    }
}
