package dev.loopwise.engine.js.errors;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How V8 words what GraalJS words in one of its ways; nothing where the rule does not apply. */
record Rule(Pattern pattern, Words words) {
    /** The words for a match at a place. */
    @FunctionalInterface
    interface Words {
        Optional<String> of(Matcher match, ThrowSite site);
    }

    /** A rule whose words depend on the place. */
    static Rule of(String pattern, Words words) {
        return new Rule(Pattern.compile(pattern, Pattern.DOTALL), words);
    }

    /** A rule that says the same everywhere; {@code $1} is the first group of the pattern. */
    static Rule of(String pattern, String text) {
        return of(pattern, (match, site) -> Optional.of(match.replaceFirst(text)));
    }

    /** A rule that says something else before a release. */
    static Rule since(String pattern, int major, String text, String textBefore) {
        return of(
                pattern,
                (match, site) ->
                        Optional.of(match.replaceFirst(site.since(major) ? text : textBefore)));
    }

    Optional<String> apply(String message, ThrowSite site) {
        Matcher match = pattern.matcher(message);
        return match.matches() ? words.of(match, site) : Optional.empty();
    }
}
