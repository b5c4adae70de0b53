package dev.loopwise.engine.explore.model;

/**
 * One callback of a {@link SmallProgram}: it prints its name and starts other operations.
 *
 * @param kind how it is started
 * @param parent the number of the operation that starts it, from 1; 0 for the main script
 */
record Operation(Kind kind, int parent) {}
