package dev.loopwise.grading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * When two lines count as the same text.
 *
 * <p>Blanks at the end never count, nor does the form in which Unicode composes a character. Case
 * is ignored as no language in particular does it.
 *
 * @param ignoreCase whether upper and lower case are the same
 */
public record Spelling(boolean ignoreCase) {
    /** The one form of all texts that count as the same as this line. */
    public String plain(String line) {
        return compose(ignoreCase ? fold(line) : line).stripTrailing();
    }

    List<String> plain(List<String> lines) {
        return lines.stream().map(this::plain).toList();
    }

    /** By way of upper case, which has one letter where lower case has two, as for σ and ς. */
    private static String fold(String line) {
        return compose(line).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String compose(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }
}
