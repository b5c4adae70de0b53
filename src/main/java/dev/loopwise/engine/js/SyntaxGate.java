package dev.loopwise.engine.js;

import com.oracle.js.parser.ParserException;
import com.oracle.js.parser.ir.FunctionNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.parser.GraalJSParserHelper;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.JSParserOptions;
import com.oracle.truffle.js.runtime.JSRealm;
import dev.loopwise.engine.NodeRelease;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds syntax in a program that GraalJS knows but the release does not know yet. Parses once more,
 * and only where the text shows something that may be too new.
 */
final class SyntaxGate {
    /** A place in a program and what V8 says about it. */
    record TooNew(int offset, String message) {}

    private static final int QUOTES_TOKENS_SINCE = 12;
    private static final int NAMES_IDENTIFIERS_SINCE = 20;

    /** What no release knows. */
    private static final Pattern PROPOSED = Pattern.compile("@|\\baccessor\\b");

    /** What 24 brought on top of that: modifiers and repeated names in regular expressions. */
    private static final Pattern SINCE_24 = Pattern.compile(PROPOSED + "|\\(\\?[a-z<-]");

    private final NodeRelease release;

    SyntaxGate(NodeRelease release) {
        this.release = release;
    }

    /** The first thing that is too new in a program which can be parsed. */
    Optional<TooNew> check(String text, boolean isModule) {
        if (!isSuspicious(text)) {
            return Optional.empty();
        }
        SyntaxAges ages = new SyntaxAges(this, text);
        parse(text, isModule).ifPresent(program -> program.accept(ages));
        return ages.first();
    }

    private boolean isSuspicious(String text) {
        if (!release.atLeast(20)) {
            return true;
        }
        return (release.atLeast(24) ? PROPOSED : SINCE_24).matcher(text).find();
    }

    /** The program's tree; none where GraalJS itself will tell at run time what is wrong. */
    private static Optional<FunctionNode> parse(String text, boolean isModule) {
        JSContext context = JSRealm.get(null).getContext();
        Source source = Source.newBuilder("js", text, "program").build();
        try {
            JSParserOptions options = context.getParserOptions();
            return Optional.of(
                    isModule
                            ? GraalJSParserHelper.parseModule(context, source, options)
                            : GraalJSParserHelper.parseScript(context, source, options));
        } catch (JSException | ParserException notAProgram) {
            return Optional.empty();
        }
    }

    boolean isBefore(int major) {
        return !release.atLeast(major);
    }

    String unexpectedToken(String token) {
        return release.atLeast(QUOTES_TOKENS_SINCE)
                ? "Unexpected token '" + token + "'"
                : "Unexpected token " + token;
    }

    String unexpectedIdentifier(String name) {
        return release.atLeast(NAMES_IDENTIFIERS_SINCE)
                ? "Unexpected identifier '" + name + "'"
                : "Unexpected identifier";
    }
}
