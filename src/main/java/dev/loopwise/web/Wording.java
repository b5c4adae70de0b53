package dev.loopwise.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How values read on a page. */
@TemplateExtension
public final class Wording {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final int PERCENT_DIGITS = 2;

    /** Topics that are names in programs, and are spelled as there. */
    private static final Map<String, String> SPELLED =
            Map.of(
                    "async-await", "async/await",
                    "crypto", "crypto",
                    "dns", "dns",
                    "fs", "fs",
                    "next-tick", "nextTick",
                    "zlib", "zlib");

    private Wording() {}

    /** A topic's slug as words: {@code close-callbacks} reads "Close callbacks". */
    public static String words(String slug) {
        if (SPELLED.containsKey(slug)) {
            return SPELLED.get(slug);
        }
        String words = slug.replace('-', ' ');
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A share from 0 to 1 in whole percent, rounded down: 100 is only said of all. */
    public static int percent(BigDecimal share) {
        return share.movePointRight(PERCENT_DIGITS).setScale(0, RoundingMode.FLOOR).intValueExact();
    }

    /** A time as the people of a time zone read it. */
    public static String at(Instant time, ZoneId zone) {
        return DAY_AND_TIME.format(time.atZone(zone));
    }

    /** A count with its noun, which gets an s unless there is one: "1 line", "2 lines". */
    public static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
