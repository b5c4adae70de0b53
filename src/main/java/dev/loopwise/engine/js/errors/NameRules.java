package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.ir.VarNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Names that are not there, or not yet. */
final class NameRules {
    private static final int SAYS_EARLY_SINCE = 12;

    static final List<Rule> ALL =
            List.of(
                    Rule.of("\"?(\\S+?)\"? is not defined", NameRules::ofMissing),
                    Rule.of("Assignment to constant \".*\"", "Assignment to constant variable."));

    private NameRules() {}

    /** A name that is declared, but further down, where GraalJS says that it is not defined. */
    private static Optional<String> ofMissing(Matcher match, ThrowSite site) {
        String name = match.group(1);
        boolean isDeclared = site.since(SAYS_EARLY_SINCE) && isLexical(name, site.tree());
        return Optional.of(
                isDeclared
                        ? "Cannot access '" + name + "' before initialization"
                        : name + " is not defined");
    }

    private static boolean isLexical(String name, SyntaxTree tree) {
        return tree.any(
                        VarNode.class,
                        node -> node.isBlockScoped() && node.getName().getName().equals(name))
                .isPresent();
    }
}
