package dev.loopwise.engine.js;

import static dev.loopwise.engine.SourceType.COMMONJS;

import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

/** A file of the snippet as sources of GraalJS: a function around a script, or a module. */
final class MainProgram {
    /** What CommonJS puts before a script, on its first line so that line numbers stay. */
    private static final String BEFORE =
            "(function (exports, require, module, __filename, __dirname) { ";

    /** A line break, as the script may end in a comment. */
    private static final String AFTER = "\n})";

    private static final int DETECTS_MODULES_SINCE = 20;

    /** Before, a file called {@code .mjs} is a script like any other. */
    private static final int HAS_MODULES_SINCE = 12;

    private static final int HAS_USING_SINCE = 24;
    private static final Pattern USING = Pattern.compile("\\busing\\s+$");
    private static final String USING_IS_MISSING =
            "SyntaxError: using declarations are not simulated here;"
                    + " DisposableStack and AsyncDisposableStack are.";

    private final Snippet snippet;
    private final Context context;
    private SourceType type;

    MainProgram(Snippet snippet, Context context) {
        this.snippet = snippet;
        this.context = context;
        this.type = snippet.release().atLeast(HAS_MODULES_SINCE) ? snippet.type() : COMMONJS;
    }

    /**
     * Parses the snippet, as a module where its syntax asks for it and the release detects that.
     *
     * @throws PolyglotException when it is not JavaScript
     */
    Value parse() {
        if (type == SourceType.MODULE) {
            return context.parse(module());
        }
        try {
            return context.parse(script());
        } catch (PolyglotException notAScript) {
            return parseAsModuleInstead(notAScript);
        }
    }

    private Value parseAsModuleInstead(PolyglotException notAScript) {
        if (!notAScript.isSyntaxError() || !detectsModules()) {
            throw notAScript;
        }
        try {
            Value parsed = context.parse(module());
            type = SourceType.MODULE;
            return parsed;
        } catch (PolyglotException notAModuleEither) {
            throw notAScript;
        }
    }

    private boolean detectsModules() {
        return snippet.release().atLeast(DETECTS_MODULES_SINCE)
                && !snippet.fileName().endsWith(".cjs");
    }

    /** A file that the snippet requires or imports, as it says of which type. */
    static MainProgram ofFile(
            Snippet snippet, String path, String text, SourceType type, Context context) {
        return new MainProgram(
                new Snippet(path, text, type, snippet.release(), snippet.environment()), context);
    }

    /** The function around a script. */
    Value evaluateScript() {
        return context.eval(script());
    }

    /** What the snippet turned out to be. */
    SourceType type() {
        return type;
    }

    /** How many columns the first line is moved to the right. */
    int shift() {
        return type == SourceType.MODULE ? 0 : BEFORE.length();
    }

    /** Syntax that the release does not know yet, as a problem with its place in the snippet. */
    Optional<RunProblem> tooNew() {
        boolean isModule = type == SourceType.MODULE;
        String text = isModule ? snippet.source() : wrapped();
        return new SyntaxGate(snippet.release())
                .check(text, isModule)
                .map(found -> problemAt(found, text));
    }

    private RunProblem problemAt(SyntaxGate.TooNew found, String text) {
        int lineStart = text.lastIndexOf('\n', found.offset() - 1) + 1;
        int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        int column = found.offset() - lineStart + 1 - (line == 1 ? shift() : 0);
        return new RunProblem("SyntaxError: " + found.message(), line, column);
    }

    /** A syntax error as a problem with its place in the snippet; column 0 is the very end. */
    RunProblem problem(PolyglotException error) {
        int lineCount = snippet.source().split("\n", -1).length;
        PolyglotException inside = isBehind(error, lineCount) ? withoutFunction(error) : error;
        SourceSection place = inside.getSourceLocation();
        boolean isShifted = inside == error && type != SourceType.MODULE;
        if (place == null || isAtEnd(inside, lineCount)) {
            return new RunProblem(SyntaxWords.END_OF_INPUT, lineCount, 0);
        }
        int line = place.getStartLine();
        int column = place.getStartColumn() - (line == 1 && isShifted ? shift() : 0);
        String text = place.getSource().getCharacters().toString();
        String rest = text.substring(place.getCharIndex());
        boolean isMissing =
                snippet.release().atLeast(HAS_USING_SINCE)
                        && USING.matcher(text.substring(0, place.getCharIndex())).find();
        String message =
                isMissing
                        ? USING_IS_MISSING
                        : new SyntaxWords(snippet.release()).of(inside.getMessage(), rest);
        return new RunProblem(message, line, Math.max(1, column));
    }

    private static boolean isBehind(PolyglotException error, int lineCount) {
        SourceSection place = error.getSourceLocation();
        return place != null && place.getStartLine() >= lineCount;
    }

    private static boolean isAtEnd(PolyglotException error, int lineCount) {
        return isBehind(error, lineCount)
                && (error.isIncompleteSource()
                        || error.getMessage().contains("Missing close quote")
                        || !error.getMessage().contains("found }")
                                && !error.getMessage().contains("found )"));
    }

    /** What the script itself does wrong, when the end of its function looks wrong. */
    private PolyglotException withoutFunction(PolyglotException error) {
        if (type == SourceType.MODULE) {
            return error;
        }
        try {
            context.parse(Source.newBuilder("js", snippet.source(), "bare.js").buildLiteral());
            return error;
        } catch (PolyglotException inside) {
            return inside;
        }
    }

    private Source script() {
        // Without a type a file called `.mjs` would be taken for a module.
        return Source.newBuilder("js", wrapped(), snippet.fileName())
                .mimeType("application/javascript")
                .buildLiteral();
    }

    private String wrapped() {
        String text = snippet.source();
        String withoutShebang = text.startsWith("#!") ? "//" + text.substring(2) : text;
        return BEFORE + withoutShebang + AFTER;
    }

    private Source module() {
        return Source.newBuilder("js", snippet.source(), snippet.fileName())
                .mimeType("application/javascript+module")
                .buildLiteral();
    }
}
