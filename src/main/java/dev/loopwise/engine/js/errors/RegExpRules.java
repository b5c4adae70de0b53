package dev.loopwise.engine.js.errors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Regular expressions that cannot be compiled: in V8 the message shows the whole expression. */
final class RegExpRules {
    private static final int SHOWS_FLAGS_SINCE = 20;

    /** V8's reasons for those of GraalJS; what is not here is the same in both. */
    private static final Map<String, String> REASONS =
            Map.ofEntries(
                    Map.entry("Unterminated character class", ""),
                    Map.entry("Unterminated group", ""),
                    Map.entry("Unterminated quantifier", "Incomplete quantifier"),
                    Map.entry("Quantifier without target", "Nothing to repeat"),
                    Map.entry("Ends with an unfinished escape sequence", "\\ at end of pattern"),
                    Map.entry(
                            "Ends with an unfinished unicode escape sequence",
                            "Invalid Unicode escape"),
                    Map.entry(
                            "Multiple named capture groups with the same name",
                            "Duplicate capture group name"),
                    Map.entry(
                            "Numbers out of order in {} quantifier",
                            "numbers out of order in {} quantifier"),
                    Map.entry("Range out of order in character class", ""),
                    Map.entry("Unmatched ')'", ""),
                    Map.entry("Unmatched ']'", "Lone quantifier brackets"),
                    Map.entry("Unmatched '}'", "Lone quantifier brackets"),
                    Map.entry("Unterminated group name", "Invalid capture group name"),
                    Map.entry("Empty named capture group name", "Invalid capture group name"),
                    Map.entry("Invalid Unicode escape", ""),
                    Map.entry("Invalid group", ""),
                    Map.entry("Invalid escape", ""),
                    Map.entry("Invalid character escape", "Invalid escape"),
                    Map.entry("Invalid property name", ""),
                    Map.entry(
                            "Missing capture group for backreference",
                            "Invalid named capture referenced"));

    static final List<Rule> ALL =
            List.of(
                    Rule.of(
                            "Repeated RegExp flag: .*|Invalid regular expression flags"
                                    + "|Unsupported RegExp flag: .*",
                            RegExpRules::ofFlags),
                    Rule.of(".*", RegExpRules::ofPattern));

    private RegExpRules() {}

    private static Optional<String> ofFlags(Matcher match, ThrowSite site) {
        return site.argument(1)
                .map(
                        flags ->
                                "Invalid flags supplied to RegExp constructor '%s'"
                                        .formatted(ValueText.of(flags)));
    }

    private static Optional<String> ofPattern(Matcher match, ThrowSite site) {
        String reason = REASONS.get(match.group());
        boolean isMade = site.builtinName().equals("RegExp");
        if (reason == null || !isMade) {
            return Optional.empty();
        }
        String flags =
                site.since(SHOWS_FLAGS_SINCE) && site.call().get().getArgs().size() > 1
                        ? site.argument(1).map(ValueText::of).orElse("")
                        : "";
        return site.argument(0)
                .map(ValueText::of)
                .map(
                        pattern ->
                                "Invalid regular expression: /%s/%s: %s"
                                        .formatted(
                                                pattern,
                                                flags,
                                                reason.isEmpty() ? match.group() : reason));
    }
}
