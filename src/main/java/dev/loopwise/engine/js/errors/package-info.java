/** V8's words for the errors of the language, and V8's places in the lines of stack traces. */
package dev.loopwise.engine.js.errors;
