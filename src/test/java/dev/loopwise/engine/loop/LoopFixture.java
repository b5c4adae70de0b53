package dev.loopwise.engine.loop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** An event loop with plain Java callbacks that note what ran. */
final class LoopFixture implements Drain.Microtasks, Drain.Rejections {
    final VirtualClock clock = new VirtualClock();
    final List<String> ran = new ArrayList<>();
    final EventLoop loop;
    private final ArrayDeque<Runnable> microtasks = new ArrayDeque<>();

    LoopFixture(int release) {
        loop =
                new EventLoop(
                        LoopRules.ofRelease(release),
                        clock,
                        Schedule.CANONICAL,
                        this,
                        new StepBudget(1000, () -> ran.add("spent")));
    }

    /** A callback that notes its name. */
    Callback note(String name) {
        return then(name, () -> {});
    }

    /** A callback that notes its name and does something more. */
    Callback then(String name, Runnable more) {
        return () -> {
            ran.add(name);
            more.run();
            return true;
        };
    }

    /** A callback that throws an error which a handler takes. */
    Callback fail(String name, Runnable before) {
        return () -> {
            ran.add(name);
            before.run();
            return false;
        };
    }

    void timer(long millis, Callback callback) {
        loop.timers().arm(new Timer(callback, millis, false));
    }

    void immediate(Callback callback) {
        loop.immediates().add(new Immediate(callback));
    }

    void microtask(String name) {
        microtasks.add(() -> ran.add(name));
    }

    void tick(String name) {
        loop.drain().addTick(note(name));
    }

    @Override
    public void runAll() {
        while (!microtasks.isEmpty()) {
            microtasks.removeFirst().run();
        }
    }

    @Override
    public boolean isPending() {
        return false;
    }

    @Override
    public boolean judge() {
        return false;
    }
}
