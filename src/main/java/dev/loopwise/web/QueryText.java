package dev.loopwise.web;

import dev.loopwise.shared.PageRequest;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads query parameters and names the one that is wrong; the framework would say "not found".
 *
 * <p>A parameter that is absent or empty does not filter.
 */
public final class QueryText {
    private QueryText() {}

    public static Optional<String> text(Optional<String> value) {
        return value.map(text -> text.replace("\0", "").strip()).filter(text -> !text.isEmpty());
    }

    public static Optional<Integer> number(String name, Optional<String> value) {
        return text(value)
                .map(
                        text -> {
                            if (!text.matches("\\d{1,9}")) {
                                throw invalid(name, "Please give a whole number.");
                            }
                            return Integer.valueOf(text);
                        });
    }

    public static Optional<Boolean> bool(String name, Optional<String> value) {
        return text(value)
                .map(
                        text ->
                                switch (text) {
                                    case "true" -> true;
                                    case "false" -> false;
                                    default -> throw invalid(name, "Please say true or false.");
                                });
    }

    public static Optional<UUID> id(String name, Optional<String> value) {
        return text(value)
                .map(
                        text -> {
                            try {
                                return UUID.fromString(text);
                            } catch (IllegalArgumentException e) {
                                throw invalid(name, "Please give an id as the lists show it.");
                            }
                        });
    }

    public static Optional<Instant> instant(String name, Optional<String> value) {
        return text(value)
                .map(
                        text -> {
                            try {
                                return OffsetDateTime.parse(text).toInstant();
                            } catch (DateTimeException e) {
                                throw invalid(
                                        name, "Please give a time such as 2026-03-01T08:00:00Z.");
                            }
                        });
    }

    public static <T extends Enum<T>> Optional<T> choice(
            String name, Optional<String> value, Class<T> choices) {
        return text(value)
                .map(
                        text ->
                                Arrays.stream(choices.getEnumConstants())
                                        .filter(choice -> choice.name().equalsIgnoreCase(text))
                                        .findFirst()
                                        .orElseThrow(() -> invalid(name, oneOf(choices))));
    }

    /** The page that {@code page} (from 0) and {@code size} (20 by default) ask for. */
    public static PageRequest page(Optional<String> page, Optional<String> size) {
        return new PageRequest(
                number("page", page).orElse(0), number("size", size).orElse(DEFAULT_SIZE));
    }

    private static final int DEFAULT_SIZE = 20;

    private static String oneOf(Class<? extends Enum<?>> choices) {
        return "Please choose one of "
                + Arrays.toString(choices.getEnumConstants()).toLowerCase(Locale.ROOT)
                + ".";
    }

    private static RefusedException invalid(String name, String message) {
        return RefusedException.ofField(Refusal.INPUT_INVALID, name, message);
    }
}
