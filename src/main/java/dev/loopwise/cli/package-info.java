/**
 * The command line: runs programs and checks quiz folders without a server or a database.
 *
 * <p>Whatever is slow to load stays out of this package, because a run of one file should take
 * about as long as its engine takes to start.
 */
package dev.loopwise.cli;
