/** How learners and cohorts get on, from rollups that every submission updates. */
package dev.loopwise.progress;
