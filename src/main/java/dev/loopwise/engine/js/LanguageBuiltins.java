package dev.loopwise.engine.js;

import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.loopwise.engine.NodeRelease;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The built-ins of the language that came later than a release. GraalJS brings them to every
 * release; once the library has taken what it needs, they are removed again.
 *
 * <p>Source: what each release of Node lists as own properties of its built-in objects.
 */
final class LanguageBuiltins {
    /** The first release, the object, its properties; no release at all has what comes at 99. */
    private static final String SINCE =
            """
            12 Array.prototype flat flatMap
            12 Array.prototype.@@unscopables flat flatMap
            12 Intl ListFormat RelativeTimeFormat Locale
            12 Intl.DateTimeFormat.prototype formatRange formatRangeToParts
            12 Object fromEntries
            12 Promise allSettled
            12 RegExp.prototype @@matchAll
            12 String.prototype matchAll
            12 Symbol matchAll
            12 Symbol.prototype description
            12 globalThis globalThis
            14 Intl DisplayNames
            14 globalThis FinalizationRegistry WeakRef
            16 Array.prototype at
            16 Array.prototype.@@unscopables at
            16 Atomics waitAsync
            16 Intl Segmenter @@toStringTag
            16 Object hasOwn
            16 Promise any
            16 Reflect @@toStringTag
            16 RegExp.prototype hasIndices
            16 String.prototype replaceAll at
            16 %TypedArray%.prototype at
            16 globalThis AggregateError
            18 Array.prototype findLast findLastIndex
            18 Array.prototype.@@unscopables findLast findLastIndex
            18 Intl supportedValuesOf
            18 %TypedArray%.prototype findLast findLastIndex
            20 Array.prototype toReversed toSorted toSpliced with
            20 Array.prototype.@@unscopables toReversed toSorted toSpliced
            20 ArrayBuffer.prototype resize maxByteLength resizable
            20 Intl.NumberFormat.prototype formatRange formatRangeToParts
            20 Intl.PluralRules.prototype selectRange
            20 RegExp.prototype unicodeSets
            20 SharedArrayBuffer.prototype grow growable maxByteLength
            20 String.prototype isWellFormed toWellFormed
            20 %TypedArray%.prototype toReversed toSorted with
            22 Array fromAsync
            22 ArrayBuffer.prototype transfer transferToFixedLength detached
            22 JSON rawJSON isRawJSON
            22 Map groupBy
            22 Object groupBy
            22 Promise withResolvers
            22 Set.prototype union intersection difference symmetricDifference
            22 Set.prototype isSubsetOf isSupersetOf isDisjointFrom
            22 Iterator.prototype map filter take drop flatMap reduce toArray forEach some every
            22 Iterator.prototype find constructor @@toStringTag
            22 globalThis Iterator
            24 Atomics pause
            24 DataView.prototype getFloat16 setFloat16
            24 Error isError
            24 Intl DurationFormat
            24 Intl.Locale.prototype getCalendars getCollations getHourCycles
            24 Intl.Locale.prototype getNumberingSystems getTimeZones getTextInfo getWeekInfo
            24 Intl.Locale.prototype firstDayOfWeek
            24 Math f16round
            24 Promise try
            24 RegExp escape
            24 globalThis Float16Array
            26 Iterator concat
            26 Map.prototype getOrInsert getOrInsertComputed
            26 WeakMap.prototype getOrInsert getOrInsertComputed
            26 Uint8Array fromBase64 fromHex
            26 Uint8Array.prototype toBase64 toHex setFromBase64 setFromHex
            99 FinalizationRegistry.prototype cleanupSome
            99 Intl.Locale.prototype variants
            99 Math sumPrecise
            99 String dedent
            """;

    private static final Map<String, Symbol> SYMBOLS =
            Map.of(
                    "@@matchAll", Symbol.SYMBOL_MATCH_ALL,
                    "@@toStringTag", Symbol.SYMBOL_TO_STRING_TAG,
                    "@@unscopables", Symbol.SYMBOL_UNSCOPABLES);

    private static final String GLOBAL = "globalThis";
    private static final String TYPED_ARRAY = "%TypedArray%";

    /** Properties to remove from one object, which is found by a path from the global object. */
    private record Removal(List<Object> path, List<Object> keys) {
        void from(JSRealm realm) {
            JSDynamicObject holder = realm.getGlobalObject();
            for (Object step : path) {
                holder = (JSDynamicObject) JSObject.get(holder, step);
            }
            for (Object key : keys) {
                // Not as a program would: Symbol.matchAll cannot be deleted.
                DynamicObjectLibrary.getUncached().removeKey(holder, key);
            }
        }
    }

    private static final Map<NodeRelease, List<Removal>> MISSING =
            NodeRelease.MODELLED.stream()
                    .map(NodeRelease::new)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(), LanguageBuiltins::missingIn));

    private LanguageBuiltins() {}

    /** Removes from a fresh realm what {@code release} does not have yet. */
    static void removeMissing(JSRealm realm, NodeRelease release) {
        MISSING.get(release).forEach(removal -> removal.from(realm));
    }

    /** Longer paths first: an object must be there while something is removed from it. */
    private static List<Removal> missingIn(NodeRelease release) {
        Map<String, Stream<Object>> keys = new TreeMap<>(LanguageBuiltins::byDepth);
        for (String line : SINCE.lines().toList()) {
            List<String> words = List.of(line.split(" "));
            if (!release.atLeast(Integer.parseInt(words.get(0)))) {
                keys.merge(
                        words.get(1),
                        words.stream().skip(2).map(LanguageBuiltins::key),
                        Stream::concat);
            }
        }
        return keys.entrySet().stream()
                .map(entry -> new Removal(path(entry.getKey()), entry.getValue().toList()))
                .toList();
    }

    private static int byDepth(String one, String other) {
        int depths = Integer.compare(path(other).size(), path(one).size());
        return depths == 0 ? one.compareTo(other) : depths;
    }

    private static List<Object> path(String object) {
        return object.equals(GLOBAL)
                ? List.of()
                : Stream.of(object.replace(TYPED_ARRAY, "Uint8Array.__proto__").split("\\."))
                        .map(LanguageBuiltins::key)
                        .toList();
    }

    private static Object key(String name) {
        return SYMBOLS.containsKey(name) ? SYMBOLS.get(name) : Strings.fromJavaString(name);
    }
}
