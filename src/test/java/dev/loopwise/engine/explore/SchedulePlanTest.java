package dev.loopwise.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.loopwise.engine.explore.SchedulePlan.Detour;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulePlanTest {
    @ParameterizedTest
    @ValueSource(strings = {"canonical", "0:1", "3:1,7:2", "open", "open+write,3:1"})
    void parse_whatWasWritten_givesItBack(String text) {
        assertThat(SchedulePlan.parse(text)).hasToString(text);
    }

    @Test
    void parse_detours_areInOrder() {
        assertThat(SchedulePlan.parse("3:1,7:2").detours())
                .containsExactly(new Detour(3, 1), new Detour(7, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1",
                "1:",
                "1:0",
                "5:1,3:1",
                "1:1,1:2",
                "1:1,",
                "open,",
                "3:1,open",
                "write+shut,3:1",
                "99999999999:1"
            })
    void parse_anythingElse_isRefusedWithASentence(String text) {
        assertThatThrownBy(() -> SchedulePlan.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void and_detourBeforeTheLast_isRefused() {
        SchedulePlan plan = new SchedulePlan(Set.of(), List.of(new Detour(4, 1)));

        assertThatThrownBy(() -> plan.and(new Detour(4, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
