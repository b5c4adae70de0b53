/**
 * The event loop itself: phases, queues, timers and virtual time. Plain Java that knows no
 * JavaScript.
 */
package dev.loopwise.engine.loop;
