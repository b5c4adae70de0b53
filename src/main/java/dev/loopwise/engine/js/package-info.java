/**
 * The JavaScript side: a GraalJS realm for each run, the host functions it may call, module loading
 * and limits. Nothing outside of this package touches GraalVM.
 */
package dev.loopwise.engine.js;
