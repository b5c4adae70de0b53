package dev.loopwise.shared;

import java.text.Normalizer;

/** Names of people and cohorts as they are stored. */
public final class PersonName {
    /** The longest name, in characters. */
    public static final int MAX_LENGTH = 80;

    private PersonName() {}

    /**
     * The name without blanks at its ends and with single blanks inside.
     *
     * @throws RefusedException naming {@code field} when nothing is left, the name is too long or
     *     has characters that cannot be shown
     */
    public static String clean(String field, String typed) {
        String name =
                Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            throw RefusedException.ofField(
                    Refusal.INPUT_INVALID,
                    field,
                    "Please give a name of 1 to " + MAX_LENGTH + " characters.");
        }
        if (name.codePoints().anyMatch(PersonName::cannotBeShown)) {
            throw RefusedException.ofField(
                    Refusal.INPUT_INVALID,
                    field,
                    "Please leave out characters that cannot be seen.");
        }
        return name;
    }

    private static boolean cannotBeShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            // Formatting characters turn the text's direction; a joiner is part of some scripts.
            case Character.FORMAT -> character != 0x200C && character != 0x200D;
            default -> false;
        };
    }
}
