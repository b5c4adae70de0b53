/** A second, simpler description of Node's rules, which the engine must agree with. */
package dev.loopwise.engine.explore.model;
