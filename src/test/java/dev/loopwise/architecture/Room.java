package dev.loopwise.architecture;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The top-level packages, bottom first. Arrows run downwards only.
 *
 * <pre>
 *   startup, over everything but the command line
 *   progress
 *   submission        web          cli
 *   cohort             |            |
 *   account            |     (grading, quiz,
 *   quiz               |         engine)
 *   grading            |
 *   engine          shared (everyone but engine and grading)   database
 * </pre>
 */
enum Room {
    SHARED,
    ENGINE,
    GRADING(ENGINE),
    WEB(SHARED),
    QUIZ(SHARED, WEB, ENGINE, GRADING),
    ACCOUNT(SHARED, WEB, ENGINE, GRADING, QUIZ),
    COHORT(SHARED, WEB, ENGINE, GRADING, QUIZ, ACCOUNT),
    SUBMISSION(SHARED, WEB, ENGINE, GRADING, QUIZ, ACCOUNT, COHORT),
    PROGRESS(SHARED, WEB, ENGINE, GRADING, QUIZ, ACCOUNT, COHORT, SUBMISSION),
    DATABASE(SHARED),
    STARTUP(SHARED, WEB, ENGINE, GRADING, QUIZ, ACCOUNT, COHORT, SUBMISSION, PROGRESS, DATABASE),
    CLI(SHARED, ENGINE, GRADING, QUIZ);

    /** The rooms with a table of their own. */
    static final Set<Room> FEATURES = EnumSet.range(QUIZ, PROGRESS);

    private final Set<Room> below;

    Room(Room... below) {
        this.below = Set.of(below);
    }

    /** The packages of this room, as an ArchUnit pattern. */
    String packages() {
        return "dev.loopwise." + name().toLowerCase(Locale.ROOT) + "..";
    }

    /** Every room that a class of this room must not know. */
    Set<Room> forbidden() {
        Set<Room> forbidden = EnumSet.allOf(Room.class);
        forbidden.removeAll(below);
        forbidden.remove(this);
        return forbidden;
    }
}
