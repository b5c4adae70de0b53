package dev.loopwise.engine.js;

import dev.loopwise.engine.NodeRelease;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** V8's words for what GraalJS says differently. */
final class ErrorWords {
    /** The statement that threw, and the whole program around it. */
    record Place(String statement, CharSequence program) {}

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

    private static final List<Translation> NULLISH =
            List.of(
                    Translation.of(
                            "Cannot read property 'Symbol\\(Symbol.iterator\\)' of (\\w+)",
                            "$1 is not iterable"),
                    Translation.of(
                            "Cannot read property '(.*)' of (null|undefined)",
                            "Cannot read properties of $2 (reading '$1')"),
                    Translation.of(
                            "Cannot set property '(.*)' of (null|undefined)",
                            "Cannot set properties of $2 (setting '$1')"));

    private static final List<Translation> OTHER =
            List.of(
                    Translation.of(
                            "Cannot add new property \"(.*)\" to non-extensible .*",
                            "Cannot add property $1, object is not extensible"));

    private static final int SAYS_PROPERTIES_SINCE = 16;
    private static final Pattern READ = Pattern.compile("Cannot read property '(.*)' of (\\w+)");
    private static final Pattern NOT_DEFINED = Pattern.compile("(\\S+) is not defined");
    private static final Pattern OBJECT_PATTERN =
            Pattern.compile(
                    "(?:(?:const|let|var)\\s+)?\\(?\\{.*\\}\\s*=\\s*(.+?)\\)?;?", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\{[^=;]*\\}");

    private ErrorWords() {}

    /** The first line of a syntax error's message, without file and place. */
    static String ofSyntaxError(String message) {
        String first = message.lines().findFirst().orElse("SyntaxError");
        String text = first.replaceFirst("^SyntaxError: (\\S+:\\d+:\\d+ )?", "");
        return "SyntaxError: " + translate(SYNTAX, text).orElse(text);
    }

    /** The message of another error, where V8 has other words for it. */
    static Optional<String> ofRuntimeError(String message, Place place, NodeRelease release) {
        if (message == null) {
            return Optional.empty();
        }
        return ofDestructuring(message, place)
                .or(() -> ofEarlyAccess(message, place))
                .or(() -> ofNullish(message, release))
                .or(() -> translate(OTHER, message));
    }

    private static Optional<String> ofNullish(String message, NodeRelease release) {
        return release.atLeast(SAYS_PROPERTIES_SINCE)
                ? translate(NULLISH, message)
                : Optional.empty();
    }

    /** {@code const {a} = null}, which GraalJS words like any other reading of a property. */
    private static Optional<String> ofDestructuring(String message, Place place) {
        Matcher read = READ.matcher(message);
        if (!read.matches()) {
            return Optional.empty();
        }
        String value = read.group(2);
        Matcher pattern = OBJECT_PATTERN.matcher(place.statement());
        boolean isParameter = PARAMETER.matcher(place.statement()).matches();
        if (!isParameter && !pattern.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                "Cannot destructure property '%s' of '%s' as it is %s."
                        .formatted(read.group(1), isParameter ? value : pattern.group(1), value));
    }

    /** A name that is declared, but further down, where GraalJS says that it is not defined. */
    private static Optional<String> ofEarlyAccess(String message, Place place) {
        Matcher notDefined = NOT_DEFINED.matcher(message);
        if (!notDefined.matches()) {
            return Optional.empty();
        }
        String name = notDefined.group(1);
        Pattern declaration =
                Pattern.compile(
                        "\\b(let|const|class)\\s+([^=;()]*\\W)?" + Pattern.quote(name) + "\\b");
        return declaration.matcher(place.program()).find()
                ? Optional.of("Cannot access '" + name + "' before initialization")
                : Optional.empty();
    }

    private static Optional<String> translate(List<Translation> translations, String message) {
        return translations.stream().flatMap(t -> t.apply(message).stream()).findFirst();
    }
}
