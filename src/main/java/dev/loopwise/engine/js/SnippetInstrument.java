package dev.loopwise.engine.js;

import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.nodes.instrumentation.JSTags;
import com.oracle.truffle.js.runtime.builtins.JSFunction;

/** Listens to the statements and the calls of snippets. */
@Registration(id = SnippetInstrument.ID, name = "Snippets", services = SnippetInstrument.class)
public final class SnippetInstrument extends TruffleInstrument {
    static final String ID = "loopwise-snippets";

    @Override
    protected void onCreate(Env env) {
        SourceSectionFilter statements =
                SourceSectionFilter.newBuilder()
                        // Not everything is a statement: parameters and classes are not.
                        .tagIs(StandardTags.StatementTag.class, StandardTags.RootTag.class)
                        .sourceIs(SnippetInstrument::isProgram)
                        .build();
        SourceSectionFilter calls =
                SourceSectionFilter.newBuilder()
                        .tagIs(StandardTags.RootTag.class)
                        .sourceIs(SnippetInstrument::isProgram)
                        .build();
        SourceSectionFilter builtins =
                SourceSectionFilter.newBuilder()
                        .tagIs(StandardTags.RootTag.class)
                        .sourceIs(SnippetInstrument::isBuiltin)
                        .rootNameIs(BuiltinGuard::isGuarded)
                        .build();
        SourceSectionFilter operations =
                SourceSectionFilter.newBuilder()
                        .tagIs(JSTags.BinaryOperationTag.class)
                        .sourceIs(source -> isProgram(source) && BigIntGuard.isNeededFor(source))
                        .build();
        env.getInstrumenter().attachExecutionEventListener(statements, new StatementListener());
        env.getInstrumenter().attachExecutionEventListener(calls, new CallDepthListener());
        env.getInstrumenter().attachExecutionEventListener(builtins, new BuiltinGuard());
        env.getInstrumenter()
                .attachExecutionEventFactory(operations, SourceSectionFilter.ANY, BigIntGuard::of);
        env.registerService(this);
    }

    /** Whether a source is a program of a run, or code that one has made. */
    static boolean isProgram(Source source) {
        return isSnippet(source) && !isBuiltin(source);
    }

    private static boolean isBuiltin(Source source) {
        return source.getName().equals(JSFunction.BUILTIN_SOURCE_NAME);
    }

    private static boolean isSnippet(Source source) {
        return !source.getName().startsWith(LibrarySources.NAME_PREFIX);
    }
}
