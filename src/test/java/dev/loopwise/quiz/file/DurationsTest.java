package dev.loopwise.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.explore.ExploreLimits;
import dev.loopwise.engine.explore.Explorer;
import dev.loopwise.engine.pool.WorkFamily;
import dev.loopwise.engine.time.Span;
import dev.loopwise.testing.WarmSimulator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofMinutes(1));

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    @Test
    void explore_usualFile_racesWithATimer() {
        assertThat(outcomes("node: 24")).hasSize(2);
    }

    @Test
    void explore_slowFile_comesAfterTheTimer() {
        assertThat(outcomes("durations:\n  fs: 20-40 ms"))
                .containsExactly(List.of("timer", "stat"));
    }

    @Test
    void explore_fastFile_comesBeforeTheTimer() {
        assertThat(outcomes("durations: { fs: 0.1 ms }")).containsExactly(List.of("stat", "timer"));
    }

    @Test
    void spans_middleOfTheRange_isTypical() {
        assertThat(new Durations(Map.of("dns", "1 - 2.5 ms")).spans().own())
                .containsExactly(Map.entry(WorkFamily.DNS, Span.ofMicros(1_000, 1_750, 2_500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "40-20 ms", "0 ms", "-1 ms", "60000.001 ms", "1e3 ms", "5 s"})
    void parse_noRange_isRefusedWithItsLine(String range) {
        assertThat(parse("durations:\n  fs: \"" + range + "\"").problems())
                .containsExactly(
                        new QuizFileProblem("timers/slow.js", 7, "\"fs\" " + Durations.RANGE_RULE));
    }

    @Test
    void parse_unknownKindOfWork_isRefused() {
        assertThat(parse("durations: { disk: 5 ms }").problems())
                .containsExactly(
                        new QuizFileProblem(
                                "timers/slow.js",
                                6,
                                "There is no field \"disk\". Use fs, dns, crypto, zlib, net."));
    }

    private static List<List<String>> outcomes(String fields) {
        QuizFile file = parse(fields).file().orElseThrow();
        return new Explorer(SIMULATOR, PATIENT).explore(file.snippet()).lines();
    }

    private static QuizFileOutcome parse(String fields) {
        String text =
                """
                /*---
                title: A slow file
                topics: [timers]
                difficulty: 1
                explanation: The file takes its time.
                %s
                ---*/
                require('fs').stat('.', () => console.log('stat'));
                setTimeout(() => console.log('timer'), 8);
                """
                        .formatted(fields);
        return new QuizFileParser().parse("timers/slow.js", text.getBytes(StandardCharsets.UTF_8));
    }
}
