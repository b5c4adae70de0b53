package dev.loopwise.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.loopwise.shared.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFieldsTest {
    @Test
    void positions_numberedFields_areInTheOrderOfTheNumbers() {
        assertThat(new PlaceFields(List.of("3", "1", "2")).positions()).containsExactly(1, 2, 0);
    }

    @Test
    void positions_blankFields_areLeftOut() {
        assertThat(new PlaceFields(List.of("2", " ", "1")).positions()).containsExactly(2, 0);
    }

    @Test
    void positions_gapsBetweenNumbers_doNoHarm() {
        assertThat(new PlaceFields(List.of("40", " 5 ")).positions()).containsExactly(1, 0);
    }

    @Test
    void positions_allBlank_isNoAnswer() {
        assertThat(new PlaceFields(List.of("", "")).positions()).isEmpty();
    }

    @Test
    void positions_sameNumberTwice_isRefused() {
        assertThatThrownBy(() -> new PlaceFields(List.of("1", "01")).positions())
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Two lines have the number 1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "one", "1000", "٣"})
    void positions_noWholeNumberFromOneOn_isRefused(String typed) {
        assertThatThrownBy(() -> new PlaceFields(List.of(typed)).positions())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("“" + typed + "” is not a place in the output.");
    }
}
