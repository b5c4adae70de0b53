package dev.loopwise.engine.loop;

import java.util.List;

/**
 * Something that the rules of Node leave open: at least two things that may come next.
 *
 * @param kind what is left open
 * @param rivals what may come next, first what an idle machine does; {@link #LATER} stands for none
 *     of them
 */
public record Choice(Kind kind, List<String> rivals) {
    /** None of the rivals happens yet. */
    public static final String LATER = "later";

    /** What is left open. */
    public enum Kind {
        /** Which of the events that the poll phase waits for comes first, or a timer before all. */
        POLL,
        /** Whether one more event is there in time to be told in this poll phase. */
        SAME_POLL,
        /** Whether a thread of the pool takes slow work next, or what was handed in beside it. */
        QUEUE,
        /** Whether a thread of the pool has come by now to what another one comes to, too. */
        EFFECT,
        /** Which timer list is due now, or none yet. */
        TIMERS,
        /** Whether the next timer of a list is due in the same pass. */
        SAME_PASS
    }

    public Choice {
        rivals = List.copyOf(rivals);
        if (rivals.size() < 2) {
            throw new IllegalArgumentException("A choice needs two rivals at least.");
        }
    }
}
