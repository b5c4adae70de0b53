/** Time as far as it is known: instants, the bounds between them, and how long things take. */
package dev.loopwise.engine.time;
