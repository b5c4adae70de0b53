package dev.loopwise.engine.js.generators;

import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.nodes.JSFrameSlot;
import com.oracle.truffle.js.nodes.JavaScriptNode;
import com.oracle.truffle.js.nodes.NodeFactory;
import com.oracle.truffle.js.nodes.access.JSReadFrameSlotNode;
import com.oracle.truffle.js.nodes.access.JSWriteFrameSlotNode;
import com.oracle.truffle.js.nodes.control.ReturnNode;
import com.oracle.truffle.js.nodes.control.ReturnTargetNode;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.objects.ScriptOrModule;
import dev.loopwise.engine.NodeRelease;
import java.lang.reflect.Field;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * Makes the nodes of programs. Those of async generators ask for the release whenever they run, as
 * runs of several releases share them.
 */
public final class GeneratorNodes extends NodeFactory {
    private static final Field FACTORY = factoryField();

    private final Supplier<NodeRelease> release;

    private GeneratorNodes(Supplier<NodeRelease> release) {
        this.release = release;
    }

    /**
     * Makes the nodes of all programs that are parsed in a context from now on.
     *
     * @param release gives the release of the run that is under way
     */
    public static void use(JSContext context, Supplier<NodeRelease> release) {
        try {
            if (!(FACTORY.get(context) instanceof GeneratorNodes)) {
                FACTORY.set(context, new GeneratorNodes(release));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** GraalJS cannot be told in another way. */
    private static Field factoryField() {
        try {
            Field field = JSContext.class.getDeclaredField("nodeFactory");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("This GraalJS keeps its node factory elsewhere.", e);
        }
    }

    @Override
    public JavaScriptNode createAsyncGeneratorYieldStar(
            JSContext context,
            JSFrameSlot stateSlot,
            JSFrameSlot iteratorSlot,
            JavaScriptNode expression,
            JSReadFrameSlotNode readAsyncContext,
            JSReadFrameSlotNode readAsyncResult,
            ReturnNode returnNode) {
        JavaScriptNode delegation =
                super.createAsyncGeneratorYieldStar(
                        context,
                        stateSlot,
                        iteratorSlot,
                        expression,
                        readAsyncContext,
                        readAsyncResult,
                        returnNode);
        return new AwaitedDelegationNode(
                context,
                stateSlot.getIndex(),
                delegation,
                (JSReadFrameSlotNode) readAsyncContext.deepCopy(),
                (JSReadFrameSlotNode) readAsyncResult.deepCopy(),
                release);
    }

    @Override
    public JavaScriptNode createAsyncGeneratorBody(
            JSContext context,
            JavaScriptNode body,
            JSWriteFrameSlotNode writeYieldValue,
            JSReadFrameSlotNode readYieldResult,
            JSWriteFrameSlotNode writeAsyncContext,
            JSReadFrameSlotNode readAsyncContext,
            SourceSection section,
            TruffleString name,
            ScriptOrModule scriptOrModule) {
        return super.createAsyncGeneratorBody(
                context,
                withEnd(context, body, readAsyncContext, readOf(writeYieldValue)),
                writeYieldValue,
                readYieldResult,
                writeAsyncContext,
                readAsyncContext,
                section,
                name,
                scriptOrModule);
    }

    /** A body that falls off its end in the release's way; returns are caught around that. */
    private JavaScriptNode withEnd(
            JSContext context,
            JavaScriptNode body,
            JSReadFrameSlotNode readAsyncContext,
            JSReadFrameSlotNode readResult) {
        boolean hasReturns = body instanceof ReturnTargetNode.FrameReturnTargetNode;
        Iterator<Node> parts = body.getChildren().iterator();
        JavaScriptNode statements = hasReturns ? (JavaScriptNode) parts.next() : body;
        JavaScriptNode withEnd =
                new BodyEndNode(
                        context,
                        statements,
                        (JSReadFrameSlotNode) readAsyncContext.deepCopy(),
                        readResult,
                        release);
        return hasReturns
                ? ReturnTargetNode.createFrameReturnTarget(withEnd, (JavaScriptNode) parts.next())
                : withEnd;
    }

    private static JSReadFrameSlotNode readOf(JSWriteFrameSlotNode write) {
        return JSReadFrameSlotNode.create(
                new JSFrameSlot(
                        write.getSlotIndex(), write.getIdentifier(), 0, FrameSlotKind.Object));
    }
}
