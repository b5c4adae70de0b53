package dev.loopwise.engine.js;

/**
 * What one run lends to the native functions that its JavaScript calls.
 *
 * @param loop its event loop, clock and thread pool
 * @param program its snippet
 * @param ending how it writes and ends
 */
record RunParts(LoopFunctions loop, ProgramFunctions program, EndFunctions ending) {}
