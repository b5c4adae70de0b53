package dev.loopwise.grading;

/** How many lines one answer and any outcome have in common, in whatever order. */
final class SharedLines {
    private final int[] counts;

    SharedLines(int[] answer, int lineCount) {
        this.counts = new int[lineCount];
        for (int number : answer) {
            if (number != AnswerKey.UNKNOWN) {
                counts[number]++;
            }
        }
    }

    int with(int[] outcome) {
        int shared = 0;
        for (int number : outcome) {
            shared += counts[number]-- > 0 ? 1 : 0;
        }
        for (int number : outcome) {
            counts[number]++; // as it was, for the next outcome
        }
        return shared;
    }
}
