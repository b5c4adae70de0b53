package dev.loopwise.engine.explore;

import dev.loopwise.engine.loop.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A schedule as far as it departs from what an idle machine does.
 *
 * @param steps which steps of the library it tells apart
 * @param detours by their positions, ascending
 */
public record SchedulePlan(Set<Step> steps, List<Detour> detours) {
    /** What an idle machine does. */
    public static final SchedulePlan CANONICAL = new SchedulePlan(Set.of(), List.of());

    private static final String CANONICAL_TEXT = "canonical";
    private static final String BETWEEN_STEPS = "+";
    private static final Pattern DETOUR = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

    /**
     * Another decision than the usual one.
     *
     * @param position which choice of the run, from 0
     * @param rival which of its rivals comes next, from 1
     */
    public record Detour(int position, int rival) {}

    public SchedulePlan {
        steps = Set.copyOf(steps);
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
        Set<Step> steps = stepsOf(parts.get(0));
        for (String part : parts.subList(steps.isEmpty() ? 0 : 1, parts.size())) {
            Matcher detour = DETOUR.matcher(part);
            if (!detour.matches()) {
                throw new IllegalArgumentException(
                        "A schedule looks like canonical, 3:1,7:2 or open+write,3:1, not like "
                                + text
                                + ".");
            }
            detours.add(
                    new Detour(
                            Integer.parseInt(detour.group(1)), Integer.parseInt(detour.group(2))));
        }
        return new SchedulePlan(steps, detours);
    }

    /** What an idle machine does, with some steps told apart. */
    static SchedulePlan telling(Set<Step> steps) {
        return new SchedulePlan(steps, List.of());
    }

    /** Empty when a text is none that tells steps. */
    private static Set<Step> stepsOf(String text) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        for (String word : text.split(Pattern.quote(BETWEEN_STEPS), -1)) {
            Optional<Step> step = Step.ofWord(word);
            if (step.isEmpty()) {
                return Set.of();
            }
            steps.add(step.get());
        }
        return steps;
    }

    /** This plan with one detour more, after all others. */
    SchedulePlan and(Detour detour) {
        List<Detour> more = new ArrayList<>(detours);
        more.add(detour);
        return new SchedulePlan(steps, more);
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
        if (!steps.isEmpty()) {
            parts.add(
                    steps.stream()
                            .sorted()
                            .map(Step::word)
                            .collect(Collectors.joining(BETWEEN_STEPS)));
        }
        detours.forEach(detour -> parts.add(detour.position() + ":" + detour.rival()));
        return String.join(",", parts);
    }
}
