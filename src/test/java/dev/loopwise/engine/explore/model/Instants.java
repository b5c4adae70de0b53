package dev.loopwise.engine.explore.model;

import java.util.Arrays;

/** Moments, and for each two of them how much later the second is at least. */
final class Instants {
    private static final int MOST = 160;
    private static final long UNKNOWN = Long.MIN_VALUE / 8;

    /** {@code later[a][b]} is how much later than {@code a} comes {@code b} at least. */
    private final long[][] later = new long[MOST][];

    private int count;

    int add() {
        later[count] = new long[MOST];
        Arrays.fill(later[count], UNKNOWN);
        for (int other = 0; other < count; other++) {
            later[other][count] = UNKNOWN;
        }
        later[count][count] = 0;
        return count++;
    }

    /** {@code second} comes at least so much later than {@code first}, or the run cannot be. */
    void require(int first, int second, long nanos) {
        if (later[first][second] >= nanos) {
            return;
        }
        if (later[second][first] + nanos > 0) {
            throw new DeadEndException();
        }
        for (int from = 0; from < count; from++) {
            long byWayOf = later[from][first] + nanos;
            for (int to = 0; to < count && byWayOf > UNKNOWN; to++) {
                later[from][to] = Math.max(later[from][to], byWayOf + later[second][to]);
            }
        }
    }

    /** Between {@code least} and {@code most} pass from one to the other. */
    void require(int first, int second, long least, long most) {
        require(first, second, least);
        require(second, first, -most);
    }

    /** How much later than {@code first} comes {@code second} at least. */
    long least(int first, int second) {
        return later[first][second];
    }

    /** How much later than {@code first} comes {@code second} at most. */
    long most(int first, int second) {
        return -later[second][first];
    }
}
