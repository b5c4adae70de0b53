package dev.loopwise.engine.explore;

import dev.loopwise.engine.Steering;
import dev.loopwise.engine.explore.SchedulePlan.Detour;
import dev.loopwise.engine.loop.Choice;
import dev.loopwise.engine.loop.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Steers one run by a plan, and notes the choices that it meets. */
class PlannedRun implements Steering {
    private final SchedulePlan plan;
    private final Iterator<Detour> detours;
    private final List<Choice> choices = new ArrayList<>();
    private Detour next;
    private boolean overlooked;
    private final Set<Step> needed = EnumSet.noneOf(Step.class);

    PlannedRun(SchedulePlan plan) {
        this.plan = plan;
        this.detours = plan.detours().iterator();
        this.next = detours.hasNext() ? detours.next() : null;
    }

    @Override
    public final int choose(Choice choice) {
        int position = choices.size();
        choices.add(choice);
        if (next == null || next.position() != position || next.rival() >= choice.rivals().size()) {
            return 0;
        }
        int rival = next.rival();
        next = detours.hasNext() ? detours.next() : null;
        return rival;
    }

    @Override
    public final Set<Step> steps() {
        return plan.steps();
    }

    @Override
    public final void need(Step step) {
        needed.add(step);
    }

    /** The steps without which what is found is not all. */
    final Set<Step> needed() {
        return needed;
    }

    @Override
    public final void overlook() {
        overlooked = true;
    }

    /** Whether there was more to decide than was asked. */
    final boolean hasOverlooked() {
        return overlooked;
    }

    /** The choices that were met, in order. */
    final List<Choice> choices() {
        return choices;
    }

    /** Whether all of the plan came to pass. */
    final boolean isFulfilled() {
        return next == null;
    }

    /** The plans that depart from this one once more, at a choice that it left as usual. */
    final List<SchedulePlan> branches() {
        List<SchedulePlan> branches = new ArrayList<>();
        for (int position = plan.length(); position < choices.size(); position++) {
            for (int rival = 1; rival < choices.get(position).rivals().size(); rival++) {
                branches.add(plan.and(new Detour(position, rival)));
            }
        }
        return branches;
    }
}
