package dev.loopwise.engine.js;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** V8's words for what GraalJS says differently. */
final class ErrorWords {
    private record Translation(Pattern from, String to) {
        static Translation of(String from, String to) {
            return new Translation(Pattern.compile(from), to);
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
        for (Translation translation : SYNTAX) {
            Matcher matcher = translation.from().matcher(text);
            if (matcher.matches()) {
                return "SyntaxError: " + matcher.replaceFirst(translation.to());
            }
        }
        return "SyntaxError: " + text;
    }
}
