package dev.loopwise.engine.explore;

import dev.loopwise.engine.Operation;
import java.util.ArrayList;
import java.util.List;

/** Steers one run by a plan, and notes in which order the loop calls back. */
final class FollowedRun extends PlannedRun {
    private final List<Operation> called = new ArrayList<>();
    private final List<Operation> showing = new ArrayList<>();
    private final List<Operation> touching = new ArrayList<>();

    FollowedRun(SchedulePlan plan) {
        super(plan);
    }

    @Override
    public boolean follows() {
        return true;
    }

    /** Ticks follow the callback that queued them, whatever the schedule is. */
    @Override
    public void calls(Operation operation) {
        if (operation.kind() != Operation.Kind.TICK) {
            called.add(operation);
        }
    }

    @Override
    public boolean goesOn(CharSequence stdout) {
        Operation now = last(called);
        if (now != null && now != last(showing)) {
            showing.add(now);
        }
        return true;
    }

    @Override
    public void touches(Operation operation) {
        touching.add(operation);
    }

    private static Operation last(List<Operation> operations) {
        return operations.isEmpty() ? null : operations.get(operations.size() - 1);
    }

    /** Those of the called operations in whose turn something was printed, in order. */
    List<Operation> showing() {
        return showing;
    }

    /** The operations that came to what they share with others, in order. */
    List<Operation> touching() {
        return touching;
    }

    /** The operations that were called back for, in order. */
    List<Operation> called() {
        return called;
    }
}
