package dev.loopwise.account;

import dev.loopwise.shared.Roles;

/** What a signed-in person may do. */
public enum Role {
    INSTRUCTOR,
    LEARNER;

    String roleName() {
        return switch (this) {
            case INSTRUCTOR -> Roles.INSTRUCTOR;
            case LEARNER -> Roles.LEARNER;
        };
    }
}
