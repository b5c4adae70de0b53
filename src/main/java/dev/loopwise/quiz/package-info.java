/** Quizzes: the files that describe them, and how they are kept, changed and published. */
package dev.loopwise.quiz;
