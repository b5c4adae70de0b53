/** Cohorts, the codes with which learners join them, and the learners. */
package dev.loopwise.cohort;
