package dev.loopwise.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What a random answer scores on average under {@link GradingPolicy#PARTIAL}.
 *
 * <p>A random answer is as long as the key's first outcome, and each of its lines is any of the
 * lines to choose from that is not placed yet, all with the same probability. Up to {@value
 * #MAX_ENUMERATED} such answers are all graded. Of more than that a sample of {@value #SAMPLE_SIZE}
 * is, always the same for the same lines; the standard error of its mean is at most 0.005, because
 * the standard deviation of a share is at most a half.
 */
public final class Chance {
    /** The most arrangements that are all graded: those of seven lines. */
    public static final int MAX_ENUMERATED = 5_040;

    /** How many arrangements are graded when there are more. */
    public static final int SAMPLE_SIZE = 10_000;

    private static final long SEED = 1;

    private final AnswerKey key;
    private final int[] lines;
    private final int length;
    private double sum;
    private int count;

    private Chance(AnswerKey key, int[] lines) {
        this.key = key;
        this.lines = lines;
        this.length = key.outcomes().get(0).length;
        if (lines.length < length) {
            throw new IllegalArgumentException("The bank lacks lines of the first outcome.");
        }
    }

    /**
     * The expected score of a random answer, 0 to 1.
     *
     * @param bank the lines to choose from, in any order: at least those of the first outcome
     */
    public static double of(List<String> bank, AnswerKey key) {
        List<String> sorted = new ArrayList<>(bank);
        Collections.sort(sorted); // the bank's own order must not choose the sample
        Chance chance = new Chance(key, key.numbers(sorted));
        if (chance.isSmall()) {
            chance.gradeAll(0);
        } else {
            chance.gradeSample();
        }
        return chance.sum / chance.count;
    }

    private boolean isSmall() {
        int arrangements = 1;
        for (int place = 0; place < length && arrangements <= MAX_ENUMERATED; place++) {
            arrangements *= lines.length - place;
        }
        return arrangements <= MAX_ENUMERATED;
    }

    /** Grades every arrangement that begins with the first {@code placed} lines. */
    private void gradeAll(int placed) {
        if (placed == length) {
            grade();
            return;
        }
        for (int index = placed; index < lines.length; index++) {
            swap(placed, index);
            gradeAll(placed + 1);
            swap(placed, index);
        }
    }

    private void gradeSample() {
        Random random = new Random(SEED);
        while (count < SAMPLE_SIZE) {
            for (int place = 0; place < length; place++) {
                swap(place, place + random.nextInt(lines.length - place));
            }
            grade();
        }
    }

    private void grade() {
        CommonLines common = new CommonLines(Arrays.copyOf(lines, length), key.lineCount());
        double best = 0;
        for (int[] outcome : key.outcomes()) {
            double longer = Math.max(length, outcome.length);
            best = Math.max(best, common.with(outcome) / longer);
        }
        sum += best;
        count++;
    }

    private void swap(int one, int other) {
        int line = lines[one];
        lines[one] = lines[other];
        lines[other] = line;
    }
}
