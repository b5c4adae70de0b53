package dev.loopwise.engine.js;

import dev.loopwise.engine.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.proxy.ProxyArray;

/** Host functions and values that depend on the snippet. */
final class RunFunctions {
    /** Chance is the same in every run, so that a run can be repeated. */
    private static final long SEED = 20_260_101;

    private final Random random = new Random(SEED);
    private final Snippet snippet;
    private final Context context;
    private final LibrarySources library;

    RunFunctions(Snippet snippet, Context context, LibrarySources library) {
        this.snippet = snippet;
        this.context = context;
        this.library = library;
    }

    void addTo(HostFunctions host) {
        host.addValue("release", snippet.release().major())
                .addValue("version", NodeVersions.of(snippet.release()))
                .addValue("fileName", snippet.fileName())
                .addValue("folder", ModuleFiles.FOLDER)
                .addValue("bytes", ByteBindings.all().asObject())
                .addValue("environment", environment())
                .add("source", a -> snippet.source())
                .add(
                        "library",
                        a -> library.module(a[0].asString()).map(context::eval).orElse(null))
                .add("nextRandom", a -> random.nextDouble())
                .add("random", a -> random.nextInt(a[0].asInt()))
                .add("randomBytes", a -> randomBytes(a[0].asInt()));
    }

    /** Names and values in turn. */
    private ProxyArray environment() {
        List<Object> pairs = new ArrayList<>();
        snippet.environment()
                .forEach(
                        (name, value) -> {
                            pairs.add(name);
                            pairs.add(value);
                        });
        return ProxyArray.fromList(pairs);
    }

    private Object randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return ByteBindings.arrayBuffer(bytes);
    }
}
