package dev.loopwise.engine.explore.model;

/** What a program can start: a callback that is called later. */
enum Kind {
    TICK("process.nextTick(%s)"),
    PROMISE("Promise.resolve().then(%s)"),
    IMMEDIATE("setImmediate(%s)"),
    TIMER_0("setTimeout(%s, 0)"),
    TIMER_1("setTimeout(%s, 1)"),
    TIMER_2("setTimeout(%s, 2)"),
    TIMER_5("setTimeout(%s, 5)"),
    STAT("fs.stat('/', %s)"),
    RANDOM_BYTES("crypto.randomBytes(8, %s)"),
    LOOKUP("dns.lookup('localhost', %s)"),
    MAKE("fs.mkdir(d + '/' + ++made, %s)");

    private final String call;

    Kind(String call) {
        this.call = call;
    }

    /** The statement that starts it. */
    String statement(String callback) {
        return call.formatted(callback) + ";\n";
    }

    boolean isWork() {
        return this == STAT || this == RANDOM_BYTES || this == LOOKUP || this == MAKE;
    }

    /** How long a thread is at it at least; of work. */
    long leastMicros() {
        return switch (this) {
            case STAT, MAKE -> 10;
            case RANDOM_BYTES -> 20;
            case LOOKUP -> 100;
            default -> throw new IllegalStateException(this + " is no work.");
        };
    }

    /** How long a thread is at it at most; of work. */
    long mostMicros() {
        return switch (this) {
            case STAT, MAKE -> 10_000;
            case RANDOM_BYTES -> 10_200;
            case LOOKUP -> 100_000;
            default -> throw new IllegalStateException(this + " is no work.");
        };
    }

    boolean isTimer() {
        return name().startsWith("TIMER");
    }

    /** Of a timer, in whole milliseconds; a delay of 0 counts as 1. */
    int delayMillis() {
        return Math.max(1, Integer.parseInt(name().substring("TIMER_".length())));
    }
}
