package dev.loopwise.engine.loop;

import dev.loopwise.engine.time.Order;
import dev.loopwise.engine.time.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Finds what may come next by what is known of the time, and lets the schedule decide. */
public final class Decider {
    /**
     * One thing that may come next.
     *
     * @param value what comes next; null for nothing yet
     * @param name what it is called in a {@link Choice}
     * @param orders what must hold for it to come next
     */
    public record Candidate<T>(T value, String name, List<Order> orders) {}

    /** More than so many rivals are not told apart: nobody could tell what they do. */
    static final int MOST_RIVALS = 12;

    private final Timeline timeline;
    private final Schedule schedule;

    Decider(Timeline timeline, Schedule schedule) {
        this.timeline = timeline;
        this.schedule = schedule;
    }

    /**
     * Decides between candidates of which one has to happen.
     *
     * @return the value of the one that happens
     */
    public <T> T decide(Choice.Kind kind, List<Candidate<T>> candidates) {
        List<Candidate<T>> possible = possible(candidates);
        Candidate<T> chosen = possible.get(0);
        if (possible.size() > 1) {
            List<String> names = possible.stream().map(Candidate::name).toList();
            chosen = possible.get(schedule.choose(new Choice(kind, names)));
        }
        chosen.orders().forEach(timeline::decide);
        return chosen.value();
    }

    /** A step was done ahead that should have been told apart. */
    public void need(Step step) {
        schedule.need(step);
    }

    /** Rivals were left out. */
    void overlook() {
        schedule.overlook();
    }

    /** Those that can happen, first the one that does as things are decided now. */
    private <T> List<Candidate<T>> possible(List<Candidate<T>> candidates) {
        List<Candidate<T>> possible = new ArrayList<>();
        for (Candidate<T> candidate : candidates) {
            if (candidate.orders().stream().allMatch(timeline::holds)) {
                possible.add(0, candidate);
            } else if (timeline.allows(candidate.orders())) {
                possible.add(candidate);
            }
        }
        return possible;
    }
}
