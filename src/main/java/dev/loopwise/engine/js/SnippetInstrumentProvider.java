package dev.loopwise.engine.js;

import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;

/** How GraalVM finds {@link SnippetInstrument}. */
@Registration(id = SnippetInstrument.ID, name = "Snippets", services = SnippetInstrument.class)
public final class SnippetInstrumentProvider extends TruffleInstrumentProvider {
    @Override
    protected String getInstrumentClassName() {
        return SnippetInstrument.class.getName();
    }

    @Override
    protected Object create() {
        return new SnippetInstrument();
    }

    @Override
    protected Collection<String> getServicesClassNames() {
        return List.of(SnippetInstrument.class.getName());
    }
}
