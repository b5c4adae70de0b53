/** An answer against the engine's outcomes: pure functions over records. */
package dev.loopwise.grading;
