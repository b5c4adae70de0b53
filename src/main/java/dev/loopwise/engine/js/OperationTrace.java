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

    /** Follows what the program asks for now, if anybody wants to know. */
    Followed begin(Kind kind) {
        return steering.follows() ? new Told(here(kind)) : Followed.BY_NOBODY;
    }

    private Operation here(Kind kind) {
        Integer here = Truffle.getRuntime().iterateFrames(OperationTrace::lineOf);
        return new Operation(++count, kind, here == null ? line : here);
    }

    /** The program itself comes to what it shares with others. */
    void comeToShared() {
        if (steering.follows()) {
            steering.touches(here(Kind.SYNC_CALL));
        }
    }

    /** One operation as it goes on. */
    interface Followed {
        Followed BY_NOBODY = new Followed() {};

        /** The callback, which tells when it is called. */
        default Callback callback(Callback callback) {
            return callback;
        }

        /** The work, which tells when it comes to what it shares with others. */
        default Runnable work(Runnable work) {
            return work;
        }
    }

    private final class Told implements Followed {
        private final Operation operation;

        private Told(Operation operation) {
            this.operation = operation;
        }

        @Override
        public Callback callback(Callback callback) {
            return () -> {
                line = operation.line();
                steering.calls(operation);
                return callback.call();
            };
        }

        @Override
        public Runnable work(Runnable work) {
            return () -> {
                steering.touches(operation);
                work.run();
            };
        }
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
