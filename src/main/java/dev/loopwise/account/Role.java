package dev.loopwise.account;

import dev.loopwise.shared.Roles;

/** What a signed-in person may do. */
public enum Role {
    INSTRUCTOR,
    LEARNER;

    /** The name of {@link #INSTRUCTOR} in annotations. */
    public static final String INSTRUCTOR_NAME = Roles.INSTRUCTOR;

    /** The name of {@link #LEARNER} in annotations. */
    public static final String LEARNER_NAME = Roles.LEARNER;

    String roleName() {
        return switch (this) {
            case INSTRUCTOR -> INSTRUCTOR_NAME;
            case LEARNER -> LEARNER_NAME;
        };
    }
}
