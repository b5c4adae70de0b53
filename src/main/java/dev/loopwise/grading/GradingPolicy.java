package dev.loopwise.grading;

/** How an answer that is not entirely right is scored. */
public enum GradingPolicy {
    /** Everything or nothing. */
    EXACT,
    /** The share of leading lines that are right. */
    PREFIX,
    /** The share of lines that need not move to make the answer right. */
    PARTIAL
}
