package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.ir.BinaryNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Numbers out of their range, lengths and offsets, and what BigInt refuses. */
final class NumberRules {
    private static final String INDEX =
            "index is (negative|too large)|length < 0|offset > .*|index \\+ .*|.*out of bounds.*";
    private static final String MIXED =
            "Cannot mix BigInt and other types, use explicit conversions";
    private static final String TO_NUMBER = "Cannot convert a BigInt value to a number";

    static final List<Rule> ALL =
            List.of(
                    Rule.of(
                            "(to\\w+)\\(\\) fraction digits need to be in range (\\d+)-(\\d+)",
                            (match, site) ->
                                    Optional.of(
                                            match.replaceFirst(
                                                    match.group(1).equals("toFixed")
                                                            ? "$1() digits argument must be between"
                                                                    + " $2 and $3"
                                                            : "$1() argument must be between $2 and"
                                                                    + " $3"))),
                    Rule.of(
                            "toString\\(\\) expects radix in range 2-36",
                            "toString() radix argument must be between 2 and 36"),
                    Rule.of("illegal repeat count", NumberRules::ofRepeat),
                    Rule.of("Invalid code point (.*E.*)", NumberRules::ofCodePoint),
                    Rule.of(INDEX, NumberRules::ofIndex),
                    Rule.of("buffer\\.byteLength of (.*)", "byte length of $1"),
                    Rule.of("time value is not a finite number", "Invalid time value"),
                    Rule.of(
                            "Cannot execute on non-shared array\\.",
                            "[object Int32Array] is not a shared typed array."),
                    Rule.of("BigInt out of range", NumberRules::ofFraction),
                    Rule.of("Cannot convert (.*) to a BigInt\\.?", "Cannot convert $1 to a BigInt"),
                    Rule.of(MIXED + "\\.", MIXED),
                    Rule.of(
                            TO_NUMBER + "\\.?",
                            (match, site) ->
                                    Optional.of(
                                            site.node(BinaryNode.class).isPresent()
                                                    ? MIXED
                                                    : TO_NUMBER)),
                    Rule.of("Remainder of zero division", "Division by zero"),
                    Rule.of(
                            "BigInt exponent must not be negative",
                            (match, site) ->
                                    Optional.of(
                                            site.since(20) && !site.since(26)
                                                    ? "undefined must be positive"
                                                    : "Exponent must be positive")));

    private NumberRules() {}

    private static Optional<String> ofRepeat(Matcher match, ThrowSite site) {
        String text = "Invalid count value";
        return Optional.of(
                site.since(20)
                        ? site.argument(0).map(v -> text + ": " + ValueText.of(v)).orElse(text)
                        : text);
    }

    private static Optional<String> ofCodePoint(Matcher match, ThrowSite site) {
        String number = ValueText.of(Double.parseDouble(match.group(1)));
        return Optional.of("Invalid code point " + number);
    }

    private static Optional<String> ofIndex(Matcher match, ThrowSite site) {
        String name = site.builtinName();
        if (name.matches("(Shared)?ArrayBuffer")) {
            return Optional.of("Invalid array buffer length");
        }
        if (name.startsWith("DataView.prototype.")) {
            return Optional.of("Offset is outside the bounds of the DataView");
        }
        if (name.startsWith("BigInt.as")) {
            return Optional.of("Invalid value: not (convertible to) a safe integer");
        }
        if (name.endsWith(".prototype.set")) {
            return Optional.of(site.since(14) ? "offset is out of bounds" : "Source is too large");
        }
        boolean isLength = match.group().equals("index is negative");
        int argument = isLength ? 0 : 1;
        String text =
                isLength
                        ? "Invalid typed array length: %s"
                        : "Start offset %s is outside the bounds of the buffer";
        return name.matches("DataView|\\w*Array")
                ? site.argument(argument).map(ValueText::of).map(text::formatted)
                : Optional.empty();
    }

    private static Optional<String> ofFraction(Matcher match, ThrowSite site) {
        return site.argument(0)
                .map(ValueText::of)
                .map(
                        text ->
                                "The number %s cannot be converted to a BigInt because it is not an"
                                                .formatted(text)
                                        + " integer");
    }
}
