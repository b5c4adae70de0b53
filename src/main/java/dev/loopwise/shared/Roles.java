package dev.loopwise.shared;

/** The names of roles, for annotations. */
public final class Roles {
    public static final String INSTRUCTOR = "instructor";
    public static final String LEARNER = "learner";

    private Roles() {}
}
