/** The thread pool that file system, DNS, crypto and zlib work runs on, in virtual time. */
package dev.loopwise.engine.pool;
