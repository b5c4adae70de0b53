package dev.loopwise.engine.js;

import java.util.List;
import java.util.Map;

/**
 * Small corrections to npm packages where Node has moved on since they were published. A correction
 * whose text is gone is a bug: a newer package needs a newer list.
 */
final class VendorFixes {
    /**
     * From Node 22 on, a stream that fails or closes early does not count as finished, so the
     * callback of a pipeline waits for its source.
     *
     * <p>Source: Node 24 lib/internal/streams/pipeline.js, {@code finishOnlyHandleError}.
     */
    private static final List<Fix> PIPELINE =
            List.of(
                    new Fix(
                            "  function finishImpl(err, final) {",
                            "  finish.errorOnly = parseInt(process.versions.node) < 22\n"
                                    + "    ? finish : (err) => finishImpl(err, false)\n"
                                    + "  function finishImpl(err, final) {"),
                    new Fix(
                            "          finish(err)\n        }\n      }\n      stream.on('error'",
                            "          finish.errorOnly(err)\n        }\n      }\n"
                                    + "      stream.on('error'"),
                    new Fix(
                            "      finish(new ERR_STREAM_PREMATURE_CLOSE())",
                            "      finish.errorOnly(new ERR_STREAM_PREMATURE_CLOSE())"));

    private static final String WRITE_DONE = "    cb(null)\n  }\n  if (state.destroyed) {";

    /**
     * A write without a callback that ends at once needs no tick of its own, unless somebody waits
     * for 'drain' or the stream is in object mode.
     *
     * <p>Source: Node 24 lib/internal/streams/writable.js, {@code onwrite}.
     */
    private static final List<Fix> WRITABLE =
            List.of(
                    new Fix(
                            "      if (state.afterWriteTickInfo !== null &&",
                            """
                                  const mustTell = (state.needDrain && state.length === 0) ||
                                    state.objectMode
                                  if (cb === nop && mustTell && !state.afterWritePending) {
                                    state.afterWritePending = true
                                    process.nextTick(afterWrite, stream, state, 1, cb)
                                  } else if (cb === nop) {
                                    state.pendingcb--
                                    if (state.ending) finishMaybe(stream, state, true)
                                  } else if (state.afterWriteTickInfo !== null &&"""),
                    new Fix(
                            "        process.nextTick(afterWriteTick,",
                            "        state.afterWritePending = true\n"
                                    + "        process.nextTick(afterWriteTick,"),
                    new Fix(
                            "function afterWrite(stream, state, count, cb) {\n",
                            "function afterWrite(stream, state, count, cb) {\n"
                                    + "  state.afterWritePending = false\n"),
                    new Fix("    cb()\n  }\n  if (state.destroyed) {", WRITE_DONE),
                    new Fix(
                            "    errorBuffer(state)\n  }\n  finishMaybe(stream, state)",
                            "    errorBuffer(state)\n  }\n"
                                    + "  if (state.ending) finishMaybe(stream, state, true)"),
                    new Fix("    onfinishCallbacks[i]()", "    onfinishCallbacks[i](null)"));

    private static final String STREAMS = "vendor/readable-stream/lib/internal/streams/";

    private static final Map<String, List<Fix>> FIXES =
            Map.of(STREAMS + "pipeline", PIPELINE, STREAMS + "writable", WRITABLE);

    private VendorFixes() {}

    static String apply(String module, String text) {
        String fixed = text;
        for (Fix fix : FIXES.getOrDefault(module, List.of())) {
            if (!fixed.contains(fix.before())) {
                throw new IllegalStateException(
                        "The package of " + module + " no longer has: " + fix.before());
            }
            fixed = fixed.replace(fix.before(), fix.after());
        }
        return fixed;
    }

    private record Fix(String before, String after) {}
}
