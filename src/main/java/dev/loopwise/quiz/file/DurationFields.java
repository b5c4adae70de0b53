package dev.loopwise.quiz.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a block says of durations. */
final class DurationFields {
    private static final String KEY = "durations";
    private static final int MAX_RANGE_LENGTH = 40;

    private DurationFields() {}

    /** The durations of a block; the usual ones where it says nothing or something wrong. */
    static Durations read(YamlFields block, QuizFileProblems problems) {
        Optional<YamlFields> fields = block.fields(KEY, Durations.FAMILIES);
        Map<String, String> ranges = new HashMap<>();
        fields.ifPresent(given -> Durations.FAMILIES.forEach(f -> put(f, given, ranges, problems)));
        return new Durations(ranges);
    }

    private static void put(
            String family,
            YamlFields fields,
            Map<String, String> ranges,
            QuizFileProblems problems) {
        fields.line(family, MAX_RANGE_LENGTH)
                .ifPresent(
                        text -> {
                            if (Durations.isRange(text)) {
                                ranges.put(family, text);
                            } else {
                                problems.add(
                                        fields.lineOf(family),
                                        "\"" + family + "\" " + Durations.RANGE_RULE);
                            }
                        });
    }
}
