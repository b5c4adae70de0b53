package dev.loopwise.web;

import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Revisions as entity tags, for changes that overwrite nobody else's. */
public final class ETags {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    /** What no revision is, so that a tag from elsewhere matches none. */
    private static final int NO_REVISION = -1;

    private ETags() {}

    /** The tag of a revision. */
    public static String of(int revision) {
        return "\"" + revision + "\"";
    }

    /**
     * The revision that a change builds on.
     *
     * @param ifMatch the request's If-Match header; {@code null} when it has none
     * @throws RefusedException when there is no header
     */
    public static int revision(String ifMatch) {
        if (ifMatch == null) {
            throw new RefusedException(
                    Refusal.PRECONDITION_MISSING,
                    "Please send the header If-Match with the ETag that you read, so that nobody"
                            + " else's change is lost.");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.parseInt(tag.group(1)) : NO_REVISION;
    }
}
