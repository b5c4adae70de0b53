/** Every output that a snippet can have: runs it again and again, each time deciding otherwise. */
package dev.loopwise.engine.explore;
