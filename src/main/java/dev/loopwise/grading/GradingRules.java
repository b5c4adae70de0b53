package dev.loopwise.grading;

/**
 * How a quiz scores answers.
 *
 * @param policy what counts
 * @param chance what is subtracted for guessing, 0 to 1; 0 when nothing is
 */
public record GradingRules(GradingPolicy policy, double chance) {}
