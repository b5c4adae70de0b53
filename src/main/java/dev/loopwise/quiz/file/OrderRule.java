package dev.loopwise.quiz.file;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which orders of a program's lines a quiz accepts. */
public enum OrderRule {
    /** The program has one order only; a race cannot be such a quiz. */
    @JsonProperty("one")
    ONE,
    /** Every order that can happen is right. */
    @JsonProperty("any-valid")
    ANY_VALID
}
