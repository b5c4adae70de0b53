package dev.loopwise.engine.js;

import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;

/** How GraalVM finds {@link ErrorInstrument}. */
@Registration(id = ErrorInstrument.ID, name = "Error words", services = ErrorInstrument.class)
public final class ErrorInstrumentProvider extends TruffleInstrumentProvider {
    @Override
    protected String getInstrumentClassName() {
        return ErrorInstrument.class.getName();
    }

    @Override
    protected Object create() {
        return new ErrorInstrument();
    }

    @Override
    protected Collection<String> getServicesClassNames() {
        return List.of(ErrorInstrument.class.getName());
    }
}
