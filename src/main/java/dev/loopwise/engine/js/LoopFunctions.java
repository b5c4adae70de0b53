package dev.loopwise.engine.js;

import static com.oracle.truffle.js.runtime.JSRuntime.longToIntOrDouble;
import static com.oracle.truffle.js.runtime.JSRuntime.toBoolean;
import static com.oracle.truffle.js.runtime.JSRuntime.toDouble;
import static com.oracle.truffle.js.runtime.JSRuntime.toInt32;
import static com.oracle.truffle.js.runtime.JSRuntime.toInteger;
import static com.oracle.truffle.js.runtime.JSRuntime.toJavaString;

import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Null;
import dev.loopwise.engine.Operation.Kind;
import dev.loopwise.engine.Readings;
import dev.loopwise.engine.Steering;
import dev.loopwise.engine.js.OperationTrace.Followed;
import dev.loopwise.engine.loop.Callback;
import dev.loopwise.engine.loop.EventLoop;
import dev.loopwise.engine.loop.Immediate;
import dev.loopwise.engine.loop.PollEvent;
import dev.loopwise.engine.loop.PollEvent.Source;
import dev.loopwise.engine.loop.Step;
import dev.loopwise.engine.loop.Timer;
import dev.loopwise.engine.loop.VirtualClock;
import dev.loopwise.engine.pool.Footprint;
import dev.loopwise.engine.pool.ThreadPool;
import dev.loopwise.engine.pool.Work;
import dev.loopwise.engine.pool.Work.Hidden;
import dev.loopwise.engine.pool.WorkFamily;
import dev.loopwise.engine.pool.WorkSpans;
import dev.loopwise.engine.time.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** What the engine's own JavaScript asks of the event loop, the clock and the thread pool. */
final class LoopFunctions {
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** By the names that JavaScript knows them by. */
    static final Map<String, NativeFunction.Body> ALL =
            Map.ofEntries(
                    function("newTimer", LoopFunctions::newTimer),
                    procedure("armTimer", (run, a) -> run.loop.timers().arm(timer(a))),
                    procedure("clearTimer", (run, a) -> run.loop.timers().clear(timer(a))),
                    procedure(
                            "refTimer",
                            (run, a) -> run.loop.timers().setRefed(timer(a), toBoolean(a[1]))),
                    function("addImmediate", LoopFunctions::addImmediate),
                    procedure(
                            "addOwnImmediate",
                            (run, a) -> run.loop.immediates().addOwn(run.untold(a[0]))),
                    procedure(
                            "clearImmediate",
                            (run, a) -> run.loop.immediates().clear(immediate(a))),
                    procedure(
                            "refImmediate",
                            (run, a) ->
                                    run.loop.immediates().setRefed(immediate(a), toBoolean(a[1]))),
                    procedure(
                            "addTick",
                            (run, a) -> run.loop.drain().addTick(run.callback(Kind.TICK, a[0]))),
                    procedure("callAndDrain", (run, a) -> run.loop.call(run.untold(a[0]))),
                    procedure(
                            "addPending",
                            (run, a) -> run.loop.addPending(run.callback(Kind.CLOSE, a[0]))),
                    procedure(
                            "addClosing",
                            (run, a) -> run.loop.addClosing(run.callback(Kind.CLOSE, a[0]))),
                    procedure("openHandle", (run, a) -> run.loop.openHandle()),
                    procedure("closeHandle", (run, a) -> run.loop.closeHandle()),
                    function("likeness", (run, a) -> likeness(a)),
                    procedure("submitWork", LoopFunctions::submitWork),
                    procedure("settleWork", LoopFunctions::settleWork),
                    function("addPollEvent", LoopFunctions::addPollEvent),
                    procedure("cancelPollEvent", (run, a) -> run.loop.poll().cancel(event(a))),
                    procedure(
                            "refPollEvent",
                            (run, a) -> run.loop.poll().setRefed(event(a), toBoolean(a[1]))),
                    function("readNanos", (run, a) -> run.shown(run.clock.readNanos())),
                    function("timeOfDay", (run, a) -> run.shown(run.clock.readTimeOfDay())),
                    function("nowMillis", LoopFunctions::nowMillis),
                    procedure("advanceMillis", LoopFunctions::advanceMillis));

    private final Context context;
    private final EventLoop loop;
    private final VirtualClock clock;
    private final ThreadPool pool;
    private final WorkSpans spans;
    private final Readings readings;
    private final Set<Step> steps;
    private final OperationTrace trace;

    LoopFunctions(
            Context context,
            EventLoop loop,
            VirtualClock clock,
            ThreadPool pool,
            WorkSpans spans,
            Steering steering) {
        this.spans = spans;
        this.readings = steering.readings();
        this.steps = steering.steps();
        this.trace = new OperationTrace(steering);
        this.context = context;
        this.loop = loop;
        this.clock = clock;
        this.pool = pool;
    }

    private static Map.Entry<String, NativeFunction.Body> function(
            String name, BiFunction<LoopFunctions, Object[], Object> body) {
        return NativeFunction.of(name, run -> run.parts().loop(), body);
    }

    private static Map.Entry<String, NativeFunction.Body> procedure(
            String name, BiConsumer<LoopFunctions, Object[]> body) {
        return NativeFunction.procedure(name, run -> run.parts().loop(), body);
    }

    /** {@code (callback, millis, repeats)}. */
    private Object newTimer(Object[] a) {
        long millis = toInteger(a[1]);
        return new Handle(new Timer(callback(Kind.TIMER, a[0]), millis, toBoolean(a[2])));
    }

    private Object addImmediate(Object[] a) {
        Immediate immediate = new Immediate(callback(Kind.IMMEDIATE, a[0]));
        loop.immediates().add(immediate);
        return new Handle(immediate);
    }

    private void advanceMillis(Object[] a) {
        clock.blockNanos((long) (toDouble(a[0]) * NANOS_PER_MILLI));
    }

    /** {@code (callback, name, given, onlyReads, mayDiffer)}. */
    private static Object likeness(Object[] a) {
        Object[] given = JSArray.toArray((JSDynamicObject) a[2]);
        return Likeness.of(a[0], a[1], given, toBoolean(a[3]), toBoolean(a[4]))
                .<Object>map(Handle::new)
                .orElse(Null.instance);
    }

    /**
     * {@code (kind, perform, done, millis, step, isUnseen, likeness, touches, parts)}, where {@code
     * millis} is 0 for what is usual, and step, likeness and touches may be null.
     */
    private void submitWork(Object[] a) {
        String kind = toJavaString(a[0]);
        WorkFamily family = WorkFamily.of(kind);
        Value perform = context.asValue(a[1]);
        Followed followed = trace.begin(OperationTrace.kindOf(family));
        pool.submit(
                new Work(
                        kind,
                        spans.of(family, toDouble(a[3])),
                        family == WorkFamily.DNS,
                        followed.work(perform::executeVoid),
                        hidden(a[4], a[5]),
                        followed.callback(untold(a[2])),
                        a[6] == Null.instance
                                ? Optional.empty()
                                : Optional.of(Handle.open(a[6], Likeness.class)),
                        toInt32(a[8]),
                        a[7] == Null.instance ? Optional.empty() : Optional.of(touches(a[7]))));
    }

    /** {@code (touches)}. */
    private void settleWork(Object[] a) {
        pool.settle(touches(a[0]));
        trace.comeToShared();
    }

    /** A function that tells what is touched, each key behind a letter that says how. */
    private Supplier<Footprint> touches(Object function) {
        Value asked = context.asValue(function);
        return () -> Footprint.parse(asked.execute().asString());
    }

    /** {@code (kind, callback, refed, millis)}, where {@code millis} is 0 for what is usual. */
    private Object addPollEvent(Object[] a) {
        String kind = toJavaString(a[0]);
        WorkFamily family = WorkFamily.of(kind);
        Span span = spans.of(family, toDouble(a[3]));
        int then = clock.timeline().after(clock.instant(), span);
        PollEvent event =
                new PollEvent(
                        then,
                        kind,
                        family == WorkFamily.MESSAGE ? Source.PORT : Source.DESCRIPTOR,
                        PollEvent.Happening.ELSEWHERE,
                        callback(OperationTrace.kindOf(family), a[1]),
                        toBoolean(a[2]));
        loop.poll().add(event);
        return new Handle(event);
    }

    /** A step that is not told apart. */
    private Optional<Hidden> hidden(Object word, Object isUnseen) {
        if (word == Null.instance) {
            return Optional.empty();
        }
        Value asked = context.asValue(isUnseen);
        return Step.ofWord(toJavaString(word))
                .filter(step -> !steps.contains(step))
                .map(step -> new Hidden(step, () -> asked.execute().asBoolean()));
    }

    private Object nowMillis(Object[] a) {
        return longToIntOrDouble((long) (readings.shown(clock.nowNanos()) / NANOS_PER_MILLI));
    }

    private Object shown(long nanos) {
        return longToIntOrDouble((long) readings.shown(nanos));
    }

    /** A callback of something that the program has asked for. */
    private Callback callback(Kind kind, Object function) {
        return trace.begin(kind).callback(untold(function));
    }

    /** A function that says whether it completed, as a callback of the loop. */
    private Callback untold(Object function) {
        Value called = context.asValue(function);
        return () -> called.execute().asBoolean();
    }

    private static Timer timer(Object[] a) {
        return Handle.open(a[0], Timer.class);
    }

    private static Immediate immediate(Object[] a) {
        return Handle.open(a[0], Immediate.class);
    }

    private static PollEvent event(Object[] a) {
        return Handle.open(a[0], PollEvent.class);
    }
}
