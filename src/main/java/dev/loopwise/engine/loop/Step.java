package dev.loopwise.engine.loop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the library does for a call of which the program sees only the end. */
public enum Step {
    /** A file is opened. */
    OPEN,
    /** It is asked how long an open file is. */
    FSTAT,
    /** Some of a file is read. */
    READ,
    /** Some of a file is written. */
    WRITE,
    /** What was written is brought to the disk. */
    FSYNC;

    /** Its name, such as {@code open}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step of that name; empty when there is none. */
    public static Optional<Step> ofWord(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
