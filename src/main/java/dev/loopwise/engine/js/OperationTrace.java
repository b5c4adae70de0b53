package dev.loopwise.engine.js;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import dev.loopwise.engine.Operation;
import dev.loopwise.engine.Operation.Kind;
import dev.loopwise.engine.Steering;
import dev.loopwise.engine.loop.Callback;
import dev.loopwise.engine.pool.WorkFamily;
import java.util.Optional;

/** Numbers what a program asks for, and tells when the loop calls back for it. */
final class OperationTrace {
    private final Steering steering;
    private int count;

    /** Of the operation that is called back for; the library asks for more on its behalf. */
    private int line;

    OperationTrace(Steering steering) {
        this.steering = steering;
    }

    /** What work or an event is to its author. */
    static Kind kindOf(WorkFamily family) {
        return switch (family) {
            case FS -> Kind.FILE_WORK;
            case CRYPTO, ZLIB -> Kind.CALCULATION;
            case DNS -> Kind.NAME_LOOKUP;
            case MESSAGE -> Kind.MESSAGE;
            case NET, LOOPBACK, OTHER -> Kind.INPUT;
        };
    }

    /** What the program asks for now; empty when nobody wants to know. */
    Optional<Operation> begin(Kind kind) {
        return steering.follows() ? Optional.of(here(kind)) : Optional.empty();
    }

    private Operation here(Kind kind) {
        Integer here = Truffle.getRuntime().iterateFrames(OperationTrace::lineOf);
        return new Operation(++count, kind, here == null ? line : here);
    }

    /** A callback that tells when it is called, if anybody wants to know. */
    Callback follow(Optional<Operation> followed, Callback callback) {
        if (followed.isEmpty()) {
            return callback;
        }
        Operation operation = followed.get();
        return () -> {
            line = operation.line();
            steering.calls(operation);
            return callback.call();
        };
    }

    /** Work that tells when it comes to what it shares with other work. */
    Runnable followWork(Optional<Operation> followed, Runnable work) {
        if (followed.isEmpty()) {
            return work;
        }
        return () -> {
            steering.touches(followed.get());
            work.run();
        };
    }

    /** The program itself comes to what is shared. */
    void touches() {
        begin(Kind.SYNC_CALL).ifPresent(steering::touches);
    }

    /** Null for a frame that is not of the program, which goes on to the next one. */
    private static Integer lineOf(FrameInstance frame) {
        Node call = frame.getCallNode();
        SourceSection section = call == null ? null : call.getEncapsulatingSourceSection();
        boolean isProgram =
                section != null
                        && section.isAvailable()
                        && SnippetInstrument.isProgram(section.getSource());
        return isProgram ? section.getStartLine() : null;
    }
}
