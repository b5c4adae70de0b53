package dev.loopwise.engine.js;

import dev.loopwise.engine.Snippet;
import java.util.regex.Pattern;

/** Tells programs that may change files from those that only read them, for which order is free. */
final class FileChanges {
    /** A word of each call that changes a file, or leads to a descriptor with which to do so. */
    private static final Pattern CHANGING =
            Pattern.compile(
                    "(?:append|write)File|[Ww]riteStream|copyFile|mk(?:dir|dtemp)|rmdir|link|rename"
                            + "|truncate|open|utimes|ch(?:mod|own)|\\b(?:cp|rm)(?:Sync)?\\b"
                            + "|\\bflags?\\b|\\bwritev?\\(\\s*[12]\\b");

    private FileChanges() {}

    static boolean mayBeMadeBy(Snippet snippet) {
        return CHANGING.matcher(snippet.source()).find();
    }
}
