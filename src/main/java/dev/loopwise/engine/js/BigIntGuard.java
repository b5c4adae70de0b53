package dev.loopwise.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.runtime.BigInt;
import dev.loopwise.engine.RunEnd;
import java.util.regex.Pattern;

/**
 * Ends a program before it makes a BigInt so large that calculating with it would take longer than
 * a run may; a calculation cannot be interrupted.
 */
final class BigIntGuard extends ExecutionEventNode {
    private static final Pattern MENTION = Pattern.compile("\\dn\\b|BigInt");

    private static final long MOST_BITS = 1L << 20;

    /** V8's {@code BigInt::kMaxLengthBits}; the language itself refuses more. */
    private static final double V8_MOST_BITS = 1L << 30;

    /** The instrumenter asks of one source again for every node of it. */
    private static final ThreadLocal<Judged> LAST = new ThreadLocal<>();

    private record Judged(Source source, boolean isNeeded) {}

    private final String operator;

    private BigIntGuard(String operator) {
        this.operator = operator;
    }

    /** Whether a program may calculate with BigInts at all. */
    static boolean isNeededFor(Source source) {
        Judged last = LAST.get();
        if (last == null || last.source() != source) {
            last = new Judged(source, mentionsBigInts(source));
            LAST.set(last);
        }
        return last.isNeeded();
    }

    private static boolean mentionsBigInts(Source source) {
        return source.hasCharacters() && MENTION.matcher(source.getCharacters()).find();
    }

    /** A guard of one binary operation. */
    static ExecutionEventNode of(EventContext context) {
        try {
            Object operator =
                    InteropLibrary.getUncached().readMember(context.getNodeObject(), "operator");
            return new BigIntGuard(operator.toString());
        } catch (InteropException e) {
            throw new IllegalStateException("A binary operation has an operator.", e);
        }
    }

    @Override
    protected void onInputValue(
            VirtualFrame frame, EventContext inputContext, int inputIndex, Object inputValue) {
        saveInputValue(frame, inputIndex, inputValue);
        if (inputIndex == 1) {
            Object[] operands = getSavedInputValues(frame);
            if (operands[0] instanceof BigInt left && operands[1] instanceof BigInt right) {
                check(bitsOfResult(left, right));
            }
        }
    }

    private double bitsOfResult(BigInt left, BigInt right) {
        return switch (operator) {
            case "*", "*=" -> (double) left.bitLength() + right.bitLength();
            case "<<", "<<=" -> left.bitLength() + right.doubleValue();
            case "**", "**=" -> left.bitLength() < 2 ? 1 : left.bitLength() * right.doubleValue();
            default -> 0;
        };
    }

    private static void check(double bits) {
        if (bits > MOST_BITS && bits <= V8_MOST_BITS) {
            Internals.current()
                    .end(
                            RunEnd.MEMORY_LIMIT,
                            "The program was stopped because it made a BigInt of more than %,d bits."
                                    .formatted(MOST_BITS));
        }
    }
}
