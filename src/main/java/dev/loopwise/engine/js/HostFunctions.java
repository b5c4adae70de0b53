package dev.loopwise.engine.js;

import dev.loopwise.engine.loop.Callback;
import dev.loopwise.engine.loop.EventLoop;
import dev.loopwise.engine.loop.Immediate;
import dev.loopwise.engine.loop.PollEvent;
import dev.loopwise.engine.loop.Timer;
import dev.loopwise.engine.loop.VirtualClock;
import dev.loopwise.engine.pool.ThreadPool;
import dev.loopwise.engine.pool.Work;
import dev.loopwise.engine.pool.WorkSpans;
import dev.loopwise.engine.time.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** The Java functions that the engine's own JavaScript may call; a snippet never sees them. */
final class HostFunctions {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Map<String, Object> functions = new HashMap<>();
    private final EventLoop loop;
    private final VirtualClock clock;
    private final ThreadPool pool;

    HostFunctions(EventLoop loop, VirtualClock clock, ThreadPool pool) {
        this.loop = loop;
        this.clock = clock;
        this.pool = pool;
        addTimers();
        addImmediates();
        addEvents();
        addClock();
    }

    /** Adds a function under a name. */
    HostFunctions add(String name, ProxyExecutable function) {
        functions.put(name, function);
        return this;
    }

    /** Adds a plain value under a name. */
    HostFunctions addValue(String name, Object value) {
        functions.put(name, value);
        return this;
    }

    /** All of them, as the bootstrap script gets them. */
    ProxyObject asObject() {
        return ProxyObject.fromMap(functions);
    }

    private void addProcedure(String name, Procedure procedure) {
        functions.put(
                name,
                (ProxyExecutable)
                        arguments -> {
                            procedure.call(arguments);
                            return null;
                        });
    }

    private void addTimers() {
        add("newTimer", a -> new Timer(callback(a[0]), a[1].asLong(), a[2].asBoolean()));
        addProcedure("armTimer", a -> loop.timers().arm(a[0].asHostObject()));
        addProcedure("clearTimer", a -> loop.timers().clear(a[0].asHostObject()));
        addProcedure(
                "refTimer", a -> loop.timers().setRefed(a[0].asHostObject(), a[1].asBoolean()));
    }

    private void addImmediates() {
        add(
                "addImmediate",
                a -> {
                    Immediate immediate = new Immediate(callback(a[0]));
                    loop.immediates().add(immediate);
                    return immediate;
                });
        addProcedure("addOwnImmediate", a -> loop.immediates().addOwn(callback(a[0])));
        addProcedure("clearImmediate", a -> loop.immediates().clear(a[0].asHostObject()));
        addProcedure(
                "refImmediate",
                a -> loop.immediates().setRefed(a[0].asHostObject(), a[1].asBoolean()));
    }

    private void addEvents() {
        addProcedure("addTick", a -> loop.drain().addTick(callback(a[0])));
        addProcedure("callAndDrain", a -> loop.call(callback(a[0])));
        addProcedure("addPending", a -> loop.addPending(callback(a[0])));
        addProcedure("addClosing", a -> loop.addClosing(callback(a[0])));
        addProcedure("openHandle", a -> loop.openHandle());
        addProcedure("closeHandle", a -> loop.closeHandle());
        addProcedure("submitWork", this::submitWork);
        add("addPollEvent", this::addPollEvent);
        addProcedure("cancelPollEvent", a -> loop.poll().cancel(a[0].asHostObject()));
        addProcedure(
                "refPollEvent", a -> loop.poll().setRefed(a[0].asHostObject(), a[1].asBoolean()));
    }

    private void addClock() {
        add("readNanos", a -> clock.readNanos());
        add("nowMillis", a -> clock.nowMillis());
        addProcedure(
                "advanceMillis", a -> clock.blockNanos((long) (a[0].asDouble() * NANOS_PER_MILLI)));
    }

    /**
     * {@code (kind, perform, done, millis, isStep)}, where {@code millis} is 0 for what is usual
     * and {@code isStep} may be null.
     */
    private void submitWork(Value[] arguments) {
        String kind = arguments[0].asString();
        Value perform = arguments[1];
        pool.submit(
                new Work(
                        kind,
                        WorkSpans.of(kind, arguments[3].asDouble()),
                        WorkSpans.isSlow(kind),
                        perform::executeVoid,
                        isStep(arguments[4]),
                        callback(arguments[2])));
    }

    /** {@code (kind, callback, refed, millis)}, where {@code millis} is 0 for what is usual. */
    private PollEvent addPollEvent(Value[] arguments) {
        String kind = arguments[0].asString();
        Span span = WorkSpans.of(kind, arguments[3].asDouble());
        int then = clock.timeline().after(clock.instant(), span);
        PollEvent event =
                new PollEvent(
                        then,
                        span.longestNanos(),
                        kind,
                        PollEvent.Happening.ELSEWHERE,
                        callback(arguments[1]),
                        arguments[2].asBoolean());
        loop.poll().add(event);
        return event;
    }

    private static Optional<BooleanSupplier> isStep(Value function) {
        return function.isNull()
                ? Optional.empty()
                : Optional.of(() -> function.execute().asBoolean());
    }

    /** A guest function that says whether it completed, as a callback of the loop. */
    private static Callback callback(Value function) {
        return () -> function.execute().asBoolean();
    }

    @FunctionalInterface
    private interface Procedure {
        void call(Value[] arguments);
    }
}
