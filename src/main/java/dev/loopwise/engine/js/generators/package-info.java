/** Async generators as V8 of each release runs them; GraalJS has only today's rules. */
package dev.loopwise.engine.js.generators;
