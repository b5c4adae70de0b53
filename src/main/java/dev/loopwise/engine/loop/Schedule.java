package dev.loopwise.engine.loop;

/**
 * Decides what the rules of Node leave open. The loop asks it only where more than one order can
 * happen, so a run is a function of the snippet and its schedule.
 */
@FunctionalInterface
public interface Schedule {
    /** What an idle machine does: whatever is typically done first comes first. */
    Schedule CANONICAL = choice -> 0;

    /**
     * Which of the rivals comes next.
     *
     * @return an index into {@link Choice#rivals()}
     */
    int choose(Choice choice);

    /**
     * The program has come to what the library has done ahead for it, where it could have come
     * earlier: whoever wants to know all orders has to tell such steps apart.
     */
    default void need(Step step) {}

    /** There are so many rivals that some were left out of a choice. */
    default void overlook() {}
}
