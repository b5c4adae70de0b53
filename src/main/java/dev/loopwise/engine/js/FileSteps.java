package dev.loopwise.engine.js;

import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.Steering;
import java.util.regex.Pattern;

/**
 * What a run does about the steps of work on files that the program does not see, such as the
 * opening in {@code readFile}. To ask for the order of each among all others takes many runs.
 */
enum FileSteps {
    /** They come in any order, as the program changes no file. */
    FREE,
    /**
     * Their order is asked for where one changes what another one comes to, but each is done as
     * soon as nothing else can come before it. The program itself must not come in between.
     */
    ORDERED,
    /** Each is an event like any other. */
    EVENTS;

    /** A word of each call that changes a file, or leads to a descriptor with which to do so. */
    private static final Pattern CHANGING =
            Pattern.compile(
                    "(?:append|write)File|[Ww]riteStream|copyFile|mk(?:dir|dtemp)|rmdir|link|rename"
                            + "|truncate|open|utimes|ch(?:mod|own)|\\b(?:cp|rm)(?:Sync)?\\b"
                            + "|\\bflags?\\b");

    static FileSteps of(Snippet snippet, Steering steering) {
        if (!CHANGING.matcher(snippet.source()).find()) {
            return FREE;
        }
        return steering.isStepByStep() ? EVENTS : ORDERED;
    }
}
