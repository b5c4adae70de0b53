package dev.loopwise.grading;

import java.util.Arrays;

/**
 * The length of the longest common subsequence of one answer and any outcome: the lines that may
 * stay where they are when every other line moves, comes or goes.
 *
 * <p>A column of the usual table is kept as bits, one for each line of the answer, and a line of
 * the outcome updates 64 of them at a time. A bit is 0 where the column steps up.
 *
 * <p>Source: H. Hyyrö, Bit-parallel LCS-length computation revisited, AWOCA 2004.
 */
final class CommonLines {
    private final int wordCount;

    /** For each number of a line its places in the answer, as bits; null when it has none. */
    private final long[][] places;

    CommonLines(int[] answer, int lineCount) {
        this.wordCount = (answer.length + Long.SIZE - 1) / Long.SIZE;
        this.places = new long[lineCount][];
        for (int index = 0; index < answer.length; index++) {
            if (answer[index] != AnswerKey.UNKNOWN) {
                mark(answer[index], index);
            }
        }
    }

    private void mark(int number, int index) {
        if (places[number] == null) {
            places[number] = new long[wordCount];
        }
        places[number][index / Long.SIZE] |= 1L << index; // a shift takes its distance modulo 64
    }

    int with(int[] outcome) {
        long[] column = new long[wordCount];
        Arrays.fill(column, ~0L);
        for (int number : outcome) {
            if (places[number] != null) {
                advance(column, places[number]);
            }
        }
        int steps = 0;
        for (long word : column) {
            steps += Long.bitCount(~word);
        }
        return steps;
    }

    private static void advance(long[] column, long[] matches) {
        long carry = 0;
        for (int index = 0; index < column.length; index++) {
            long word = column[index];
            long matched = word & matches[index];
            long sum = word + matched + carry;
            carry = ((word & matched) | ((word | matched) & ~sum)) >>> (Long.SIZE - 1);
            column[index] = sum | (word & ~matches[index]);
        }
    }
}
