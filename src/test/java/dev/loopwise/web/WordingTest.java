package dev.loopwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({"close-callbacks, Close callbacks", "next-tick, nextTick", "fs, fs", "a, A"})
    void words_ofASlug_readLikeATopic(String slug, String words) {
        assertThat(Wording.words(slug)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.3333, 33", "0.9999, 99", "1, 100"})
    void percent_ofAShare_isRoundedDown(BigDecimal share, int percent) {
        assertThat(Wording.percent(share)).isEqualTo(percent);
    }

    @Test
    void at_aTimeZone_isLocalTime() {
        Instant time = Instant.parse("2026-06-30T22:30:00Z");

        assertThat(Wording.at(time, ZoneId.of("Europe/Berlin"))).isEqualTo("1 Jul 2026, 00:30");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 lines", "1, 1 line", "2, 2 lines"})
    void of_aCount_takesTheRightForm(int count, String text) {
        assertThat(Wording.of(count, "line")).isEqualTo(text);
    }
}
