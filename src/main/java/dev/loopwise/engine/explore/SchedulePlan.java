package dev.loopwise.engine.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schedule as far as it departs from what an idle machine does.
 *
 * @param isStepByStep whether it tells apart what the library does for one call
 * @param detours by their positions, ascending
 */
public record SchedulePlan(boolean isStepByStep, List<Detour> detours) {
    /** What an idle machine does. */
    public static final SchedulePlan CANONICAL = new SchedulePlan(false, List.of());

    /** The same, step by step. */
    public static final SchedulePlan STEP_BY_STEP = new SchedulePlan(true, List.of());

    private static final String CANONICAL_TEXT = "canonical";
    private static final String STEP_BY_STEP_TEXT = "steps";
    private static final Pattern DETOUR = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

    /**
     * Another decision than the usual one.
     *
     * @param position which choice of the run, from 0
     * @param rival which of its rivals comes next, from 1
     */
    public record Detour(int position, int rival) {}

    public SchedulePlan {
        detours = List.copyOf(detours);
        int next = 0;
        for (Detour detour : detours) {
            if (detour.position() < next || detour.rival() < 1) {
                throw new IllegalArgumentException(
                        "The detours of a schedule ascend, and each takes another rival than 0.");
            }
            next = detour.position() + 1;
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException with a sentence for people when it is something else
     */
    public static SchedulePlan parse(String text) {
        if (text.equals(CANONICAL_TEXT)) {
            return CANONICAL;
        }
        List<Detour> detours = new ArrayList<>();
        List<String> parts = List.of(text.split(",", -1));
        boolean isStepByStep = parts.get(0).equals(STEP_BY_STEP_TEXT);
        for (String part : parts.subList(isStepByStep ? 1 : 0, parts.size())) {
            Matcher detour = DETOUR.matcher(part);
            if (!detour.matches()) {
                throw new IllegalArgumentException(
                        "A schedule looks like canonical, 3:1,7:2 or steps,3:1, not like "
                                + text
                                + ".");
            }
            detours.add(
                    new Detour(
                            Integer.parseInt(detour.group(1)), Integer.parseInt(detour.group(2))));
        }
        return new SchedulePlan(isStepByStep, detours);
    }

    /** This plan with one detour more, after all others. */
    SchedulePlan and(Detour detour) {
        List<Detour> more = new ArrayList<>(detours);
        more.add(detour);
        return new SchedulePlan(isStepByStep, more);
    }

    /** From which choice on it does what is usual. */
    int length() {
        return detours.isEmpty() ? 0 : detours.get(detours.size() - 1).position() + 1;
    }

    /** A short text from which the plan can be {@linkplain #parse read} again. */
    @Override
    public String toString() {
        if (equals(CANONICAL)) {
            return CANONICAL_TEXT;
        }
        List<String> parts = new ArrayList<>();
        if (isStepByStep) {
            parts.add(STEP_BY_STEP_TEXT);
        }
        detours.forEach(detour -> parts.add(detour.position() + ":" + detour.rival()));
        return String.join(",", parts);
    }
}
