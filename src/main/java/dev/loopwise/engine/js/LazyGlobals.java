package dev.loopwise.engine.js;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import dev.loopwise.engine.NodeRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The global names that Node adds to the language. To a program they are plain properties; the
 * library is asked for a value when it is first read.
 */
final class LazyGlobals {
    /** What {@code Object.keys(globalThis)} lists, in its order, from a release on. */
    private static final TreeMap<Integer, String> ENUMERABLE =
            new TreeMap<>(
                    Map.of(
                            10,
                            "global process Buffer clearImmediate clearInterval clearTimeout"
                                    + " setImmediate setInterval setTimeout",
                            12,
                            "global clearInterval clearTimeout setInterval setTimeout"
                                    + " queueMicrotask clearImmediate setImmediate",
                            16,
                            "global clearInterval clearTimeout setInterval setTimeout"
                                    + " queueMicrotask performance clearImmediate setImmediate",
                            18,
                            "global queueMicrotask clearImmediate setImmediate structuredClone"
                                    + " clearInterval clearTimeout setInterval setTimeout atob btoa"
                                    + " performance fetch",
                            20,
                            "global clearImmediate setImmediate clearInterval clearTimeout"
                                    + " setInterval setTimeout queueMicrotask structuredClone atob"
                                    + " btoa performance fetch crypto",
                            22,
                            "global clearImmediate setImmediate clearInterval clearTimeout"
                                    + " setInterval setTimeout queueMicrotask structuredClone atob"
                                    + " btoa performance fetch navigator crypto",
                            24,
                            "global clearImmediate setImmediate clearInterval clearTimeout"
                                    + " setInterval setTimeout queueMicrotask structuredClone atob"
                                    + " btoa performance fetch crypto navigator",
                            26,
                            "global clearImmediate setImmediate clearInterval clearTimeout"
                                    + " setInterval setTimeout queueMicrotask structuredClone atob"
                                    + " btoa performance fetch crypto navigator sessionStorage"));

    /** The other names, by their first release; in the older ones more of them are listed. */
    private static final Map<Integer, String> HIDDEN =
            Map.of(
                    10, "console process Buffer URL URLSearchParams WebAssembly",
                    12, "TextDecoder TextEncoder",
                    16,
                            "AbortController AbortSignal Event EventTarget MessageChannel"
                                    + " MessageEvent MessagePort atob btoa performance",
                    18,
                            "Blob BroadcastChannel ByteLengthQueuingStrategy CompressionStream"
                                    + " CountQueuingStrategy DOMException DecompressionStream FormData"
                                    + " Headers Performance ReadableByteStreamController ReadableStream"
                                    + " ReadableStreamBYOBReader ReadableStreamBYOBRequest"
                                    + " ReadableStreamDefaultController ReadableStreamDefaultReader"
                                    + " Request Response TextDecoderStream TextEncoderStream"
                                    + " TransformStream TransformStreamDefaultController"
                                    + " WritableStream WritableStreamDefaultController"
                                    + " WritableStreamDefaultWriter",
                    20,
                            "Crypto CryptoKey CustomEvent File PerformanceEntry PerformanceMark"
                                    + " PerformanceMeasure PerformanceObserver"
                                    + " PerformanceObserverEntryList PerformanceResourceTiming"
                                    + " SubtleCrypto",
                    22, "Navigator WebSocket",
                    24,
                            "AsyncDisposableStack CloseEvent DisposableStack SuppressedError URLPattern",
                    26, "ErrorEvent QuotaExceededError Storage localStorage");

    /** Names that were given up. */
    private static final List<String> UNTIL_12 = List.of("GLOBAL", "root");

    /** Accessors without a setter, in Node: an assignment is ignored, or fails in strict code. */
    private static final List<String> READ_ONLY = List.of("crypto", "navigator");

    private static final Map<NodeRelease, List<LazyProperty>> OF_RELEASE =
            NodeRelease.MODELLED.stream()
                    .map(NodeRelease::new)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(), LazyGlobals::namesOf));

    private LazyGlobals() {}

    /** Adds the names that {@code release} has; {@code Internals} then asks for the values. */
    static void addTo(JSRealm realm, NodeRelease release) {
        OF_RELEASE.get(release).forEach(property -> property.addTo(realm.getGlobalObject()));
    }

    private static List<LazyProperty> namesOf(NodeRelease release) {
        List<LazyProperty> properties = new ArrayList<>();
        List<String> enumerable =
                List.of(ENUMERABLE.floorEntry(release.major()).getValue().split(" "));
        enumerable.forEach(name -> properties.add(property(name, true)));
        hiddenNames(release)
                .filter(name -> !enumerable.contains(name))
                .forEach(name -> properties.add(property(name, false)));
        return List.copyOf(properties);
    }

    private static LazyProperty property(String name, boolean isEnumerable) {
        boolean isWritable = !READ_ONLY.contains(name);
        return new LazyProperty(
                Strings.fromJavaString(name),
                name,
                JSAttributes.fromConfigurableEnumerableWritable(true, isEnumerable, isWritable));
    }

    private static Stream<String> hiddenNames(NodeRelease release) {
        Stream<String> names =
                HIDDEN.entrySet().stream()
                        .filter(entry -> release.atLeast(entry.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(entry -> Stream.of(entry.getValue().split(" ")));
        return release.atLeast(14) ? names : Stream.concat(names, UNTIL_12.stream());
    }
}
