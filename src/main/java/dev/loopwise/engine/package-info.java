/**
 * Runs a Node.js snippet on a simulated event loop and says what it prints.
 *
 * <p>A library in all but packaging: no framework, no database, no real time. {@link
 * dev.loopwise.engine.Simulator} is the only door in.
 */
package dev.loopwise.engine;
