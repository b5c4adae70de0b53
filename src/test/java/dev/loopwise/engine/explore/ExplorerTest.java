package dev.loopwise.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.explore.Exploration.End;
import dev.loopwise.testing.WarmSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorerTest {
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofMinutes(1));

    private static final String TIMER_AND_IMMEDIATE =
            """
            setTimeout(() => console.log('timeout'), 0);
            setImmediate(() => console.log('immediate'));
            """;
    private static final String SIX_JOBS =
            """
            const { randomBytes } = require('crypto');
            for (let i = 0; i < 6; i++) randomBytes(8, () => console.log(i));
            """;

    private static final String FIVE_JOBS = SIX_JOBS.replace('6', '5');

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    @Test
    void explore_timerAgainstTheFirstTurn_findsBothOrders() {
        assertThat(explore(TIMER_AND_IMMEDIATE).lines())
                .containsExactlyInAnyOrder(
                        List.of("timeout", "immediate"), List.of("immediate", "timeout"));
    }

    @Test
    void explore_readFileOfSeveralSteps_neverComesBeforeTheFirstImmediate() {
        assertThat(
                        explore(
                                        """
                                        const fs = require('fs');
                                        fs.readFile(__filename, () => console.log('read'));
                                        setImmediate(() => console.log('immediate'));
                                        setTimeout(() => console.log('timeout'), 0);
                                        """)
                                .lines())
                .containsExactlyInAnyOrder(
                        List.of("timeout", "immediate", "read"),
                        List.of("immediate", "timeout", "read"),
                        List.of("immediate", "read", "timeout"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setTimeout(() => console.log(5), 5); setTimeout(() => console.log(10), 10);",
                // Both are due together; the list that was made first comes first.
                "setTimeout(() => console.log(10), 10);"
                        + " setTimeout(() => setTimeout(() => console.log('5 + 5'), 5), 5);",
                "require('fs').stat('/', () => { setTimeout(() => console.log('timeout'), 0);"
                        + " setImmediate(() => console.log('immediate')); });",
                "require('fs').stat('/', () => setTimeout(() => console.log(50), 50));"
                        + " setTimeout(() => console.log(100), 100);",
                "process.nextTick(() => console.log(1)); Promise.resolve().then(() => console.log(2));"
            })
    void explore_whatTheRulesDecide_hasOneOrder(String source) {
        assertThat(explore(source).isDeterministic()).contains(true);
    }

    @Test
    void explore_timersAMillisecondApart_mayComeInEitherOrder() {
        assertThat(
                        explore(
                                        "setTimeout(() => console.log(2), 2);"
                                                + " setTimeout(() => console.log(1), 1);")
                                .lines())
                .containsExactlyInAnyOrder(List.of("1", "2"), List.of("2", "1"));
    }

    @Test
    void explore_sixJobsOnFourThreads_findsWhatFirstInFirstOutAllows() {
        List<List<String>> outputs = explore(SIX_JOBS).lines();

        assertThat(outputs).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(fifo(6, 4));
    }

    @Test
    void explore_chainsOfStepsNobodySees_takesFewRuns() {
        Exploration exploration =
                explore(
                        """
                        const fs = require('fs');
                        for (const i of [1, 2, 3]) fs.readFile(__filename, () => console.log(i));
                        """);

        assertThat(exploration.lines()).hasSize(6);
        assertThat(exploration.runs()).isLessThanOrEqualTo(16);
    }

    @Test
    void explore_raceThatNeverEnds_stopsAtItsBound() {
        Exploration exploration =
                new Explorer(SIMULATOR, new ExploreLimits(20, Duration.ofMinutes(1)))
                        .explore(
                                Snippet.of(
                                        "endless.js",
                                        """
                                        let n = 0;
                                        const fs = require('fs');
                                        const again = () => {
                                          if (n++ < 50) fs.stat('/', () => { console.log('stat'); again(); });
                                        };
                                        again();
                                        const t = setInterval(() => {
                                          console.log('interval');
                                          if (n > 50) clearInterval(t);
                                        }, 1);
                                        """));

        assertThat(exploration.end()).isEqualTo(End.RUN_LIMIT);
        assertThat(exploration.isComplete()).isFalse();
        assertThat(exploration.runs()).isEqualTo(20);
    }

    @Test
    void replay_everySchedule_printsItsOutcome() {
        Snippet snippet = Snippet.of("five.js", FIVE_JOBS);
        Replay replay = new Replay(SIMULATOR);

        assertThat(explore(FIVE_JOBS).outcomes())
                .filteredOn(outcome -> outcome.lines().get(0).equals("2"))
                .isNotEmpty()
                .allSatisfy(
                        outcome ->
                                assertThat(replay.run(snippet, outcome.schedule()).stdout())
                                        .isEqualTo(outcome.lines()));
    }

    @Test
    void admits_everyOutcome_andNothingElse() {
        Snippet snippet = Snippet.of("six.js", SIX_JOBS);
        Admitter admitter = new Admitter(SIMULATOR, PATIENT);
        List<List<String>> possible = fifo(6, 4);

        for (List<String> answer : permutations(6)) {
            if (answer.hashCode() % 27 == 0) {
                assertThat(admitter.admits(snippet, answer).isAdmitted())
                        .as(String.valueOf(answer))
                        .isEqualTo(possible.contains(answer));
            }
        }
    }

    @Test
    void admits_impossibleAnswer_tellsHowFarItGoesAndWhatCouldComeNext() {
        Admission admission =
                new Admitter(SIMULATOR, PATIENT)
                        .admits(
                                Snippet.of("six.js", SIX_JOBS),
                                List.of("3", "5", "0", "1", "2", "4"));

        assertThat(admission.isAdmitted()).isFalse();
        assertThat(admission.decided()).isTrue();
        assertThat(admission.longestPrefix()).isEqualTo(1);
        assertThat(admission.possibleNext()).containsExactly("0", "1", "2", "4");
    }

    @Test
    void admits_answerThatStopsShortOrGoesOn_isNot() {
        Snippet snippet = Snippet.of("two.js", TIMER_AND_IMMEDIATE);
        Admitter admitter = new Admitter(SIMULATOR, PATIENT);

        assertThat(admitter.admits(snippet, List.of("timeout")).isAdmitted()).isFalse();
        assertThat(admitter.admits(snippet, List.of("timeout", "immediate", "x")).isAdmitted())
                .isFalse();
        assertThat(admitter.admits(snippet, List.of("timeout  ", "immediate")).isAdmitted())
                .isTrue();
    }

    private static Exploration explore(String source) {
        return new Explorer(SIMULATOR, PATIENT).explore(Snippet.of("race.js", source));
    }

    /**
     * By the definition: a job may end next when fewer than the threads began before it and go on.
     */
    private static List<List<String>> fifo(int jobs, int threads) {
        return permutations(jobs).stream().filter(order -> isFifo(order, threads)).toList();
    }

    private static boolean isFifo(List<String> order, int threads) {
        for (int ended = 0; ended < order.size(); ended++) {
            if (Integer.parseInt(order.get(ended)) >= ended + threads) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> permutations(int count) {
        List<List<String>> all = new ArrayList<>();
        permute(new ArrayList<>(IntStream.range(0, count).boxed().toList()), 0, all);
        return all;
    }

    private static void permute(List<Integer> items, int from, List<List<String>> all) {
        if (from == items.size()) {
            all.add(items.stream().map(String::valueOf).toList());
        }
        for (int i = from; i < items.size(); i++) {
            Collections.swap(items, from, i);
            permute(items, from + 1, all);
            Collections.swap(items, from, i);
        }
    }
}
