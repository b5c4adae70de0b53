/** Quiz sheets for learners, and what they answer: received once, graded once, stored once. */
package dev.loopwise.submission;
