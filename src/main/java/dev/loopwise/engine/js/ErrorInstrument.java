package dev.loopwise.engine.js;

import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import com.oracle.truffle.api.source.Source;

/** Lets {@link ErrorTranslation} listen to the statements of snippets. */
@Registration(id = ErrorInstrument.ID, name = "Error words", services = ErrorInstrument.class)
public final class ErrorInstrument extends TruffleInstrument {
    static final String ID = "loopwise-error-words";

    @Override
    protected void onCreate(Env env) {
        SourceSectionFilter statements =
                SourceSectionFilter.newBuilder()
                        .tagIs(StandardTags.StatementTag.class)
                        .sourceIs(ErrorInstrument::isSnippet)
                        .build();
        env.getInstrumenter().attachExecutionEventListener(statements, new ErrorTranslation());
        env.registerService(this);
    }

    private static boolean isSnippet(Source source) {
        return !source.getName().startsWith(LibrarySources.NAME_PREFIX);
    }
}
