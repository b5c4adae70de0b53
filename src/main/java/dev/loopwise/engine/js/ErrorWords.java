package dev.loopwise.engine.js;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** V8's words for programs that are not JavaScript. */
final class ErrorWords {
    private record Translation(Pattern from, String to) {
        static Translation of(String from, String to) {
            return new Translation(Pattern.compile(from), to);
        }

        Optional<String> apply(String message) {
            Matcher matcher = from.matcher(message);
            return matcher.matches() ? Optional.of(matcher.replaceFirst(to)) : Optional.empty();
        }
    }

    private static final List<Translation> SYNTAX =
            List.of(
                    Translation.of("Expected an operand but found eof", "Unexpected end of input"),
                    Translation.of("Expected \\S+ but found eof", "Unexpected end of input"),
                    Translation.of("Expected an operand but found (\\S+)", "Unexpected token '$1'"),
                    Translation.of("Expected .+ but found ident(ifier)?", "Unexpected identifier"),
                    Translation.of("Expected .+ but found (\\S+)", "Unexpected token '$1'"),
                    Translation.of(
                            "Variable \"(.+)\" has already been declared",
                            "Identifier '$1' has already been declared"),
                    Translation.of("Missing close quote", "Invalid or unexpected token"));

    private ErrorWords() {}

    /** The first line of a syntax error's message, without file and place. */
    static String ofSyntaxError(String message) {
        String first = message.lines().findFirst().orElse("SyntaxError");
        String text = first.replaceFirst("^SyntaxError: (\\S+:\\d+:\\d+ )?", "");
        return "SyntaxError: " + translate(SYNTAX, text).orElse(text);
    }

    private static Optional<String> translate(List<Translation> translations, String message) {
        return translations.stream().flatMap(t -> t.apply(message).stream()).findFirst();
    }
}
