package dev.loopwise.quiz.file;

import dev.loopwise.engine.pool.WorkFamily;
import dev.loopwise.engine.pool.WorkSpans;
import dev.loopwise.engine.time.Span;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long a quiz says that work takes, where it says anything.
 *
 * @param ranges by the names in {@link #FAMILIES}, each such as {@code 20-40 ms} or {@code 5 ms}
 */
public record Durations(Map<String, String> ranges) {
    /** What a quiz can say it of. */
    public static final Set<String> FAMILIES = families();

    /** What an author is told of a range that is none. */
    public static final String RANGE_RULE =
            "must be a range such as \"20-40 ms\" or a time such as \"5 ms\", from 0.001 to 60000.";

    /** The usual times. */
    public static final Durations USUAL = new Durations(Map.of());

    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)(?: ?- ?(\\d{1,5}(?:\\.\\d{1,3})?))? ?ms");
    private static final BigDecimal MOST_MILLIS = BigDecimal.valueOf(60_000);
    private static final int NANOS_DIGITS = 6;

    public Durations {
        ranges = Collections.unmodifiableMap(new TreeMap<>(ranges));
        ranges.forEach(
                (family, range) -> {
                    if (!FAMILIES.contains(family) || !isRange(range)) {
                        throw new IllegalArgumentException(family + ": " + range);
                    }
                });
    }

    /** Whether a text is a range of times. */
    public static boolean isRange(String text) {
        return span(text).isPresent();
    }

    /** The same for the engine; the middle of a range is typical. */
    public WorkSpans spans() {
        Map<WorkFamily, Span> spans = new EnumMap<>(WorkFamily.class);
        ranges.forEach(
                (family, range) ->
                        spans.put(
                                WorkFamily.ofWord(family).orElseThrow(),
                                span(range).orElseThrow()));
        return new WorkSpans(spans);
    }

    private static Optional<Span> span(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        BigDecimal least = new BigDecimal(range.group(1));
        BigDecimal most = range.group(2) == null ? least : new BigDecimal(range.group(2));
        boolean isInOrder =
                least.signum() > 0
                        && least.compareTo(most) <= 0
                        && most.compareTo(MOST_MILLIS) <= 0;
        return isInOrder ? Optional.of(span(nanos(least), nanos(most))) : Optional.empty();
    }

    private static Span span(long least, long most) {
        return new Span(least, least + (most - least) / 2, most);
    }

    private static long nanos(BigDecimal millis) {
        return millis.movePointRight(NANOS_DIGITS).longValueExact();
    }

    private static Set<String> families() {
        List<String> words =
                Stream.of(
                                WorkFamily.FS,
                                WorkFamily.DNS,
                                WorkFamily.CRYPTO,
                                WorkFamily.ZLIB,
                                WorkFamily.NET)
                        .map(WorkFamily::word)
                        .toList();
        return Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }
}
