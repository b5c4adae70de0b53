/**
 * What a quiz file says: the block at its top, the program after it, and what is wrong with either.
 *
 * <p>Plain Java: the command line uses it without the service.
 */
package dev.loopwise.quiz.file;
