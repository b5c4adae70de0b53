package dev.loopwise.engine.pool;

import dev.loopwise.engine.loop.Callback;
import dev.loopwise.engine.loop.Span;

/**
 * A request for one thread of the pool.
 *
 * @param span how long a thread is busy with it
 * @param slow whether it is slow input or output, such as {@code getaddrinfo}, of which at most
 *     half of the threads take care
 * @param perform what the thread does
 * @param done what the program is told in the poll phase
 */
public record Work(Span span, boolean slow, Runnable perform, Callback done) {}
