package dev.loopwise.engine.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a snippet does, its run ends with a named end and the next snippet runs. */
class LimitsTest {
    private static final Simulator SIMULATOR =
            new GraalSimulator(
                    new RunLimits(
                            2_000_000, Duration.ofMillis(700), 96L << 20, 64 << 10, 16 << 10));

    @AfterAll
    static void close() {
        SIMULATOR.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true);",
                "while (true) { try { while (true); } catch {} finally {} }",
                "function f() { try { f() } catch { f() } } f()",
                "function f() { try { f() } finally { f() } } f()",
                "(function f() { Promise.resolve().then(f) })()",
                "(async () => { while (true) await null })()",
                "(function f() { process.nextTick(f) })()",
                "(function f() { setImmediate(f) })()",
                "setInterval(() => {}, 1000)",
                "process.on('beforeExit', () => setImmediate(() => {}))",
                "process.on('exit', () => { while (true); })",
                "const a = []; while (true) a.push(new Array(1000).fill(1))",
                "let a = [1]; while (true) a = a.concat(a)",
                "let b = 2n; while (true) b = b * b",
                "while (true) eval('1 + 1')",
                "while (true) console.log('again')",
                "console.log('x'.repeat(100000))",
            })
    void run_endlessOrHuge_endsByALimit(String source) {
        Run run = SIMULATOR.run(Snippet.of("hostile.js", source));

        assertThat(run.end().isLimit()).as(run.toString()).isTrue();
        assertThat(run.problem().orElseThrow().message()).matches("The program .*[.?]");
        assertThat(SIMULATOR.run(Snippet.of("next.js", "console.log('fine')")).stdout())
                .containsExactly("fine");
    }

    @Test
    void run_catastrophicRegularExpression_ends() {
        Run run = SIMULATOR.run(Snippet.of("regex.js", "/^(a|a)*\\1$/.test('a'.repeat(40) + 'b')"));

        assertThat(run.end()).isIn(RunEnd.DRAINED, RunEnd.TIME_LIMIT);
    }

    @Test
    void run_manyWaits_costNoMoreEach() {
        Run run =
                runPatiently(
                        Snippet.of(
                                "interval.js",
                                """
                                let turns = 0;
                                const interval = setInterval(() => {
                                  if (++turns === 5_000) clearInterval(interval);
                                }, 1);
                                process.on('exit', () => console.log(turns));
                                """));

        assertThat(run.stdout()).containsExactly("5000");
    }

    @Test
    void run_sourceThatIsTooLong_isNotRun() {
        Run run = SIMULATOR.run(Snippet.of("long.js", "//" + "x".repeat(20_000)));

        assertThat(run.end()).isEqualTo(RunEnd.SOURCE_LIMIT);
    }

    @Test
    void run_deepRecursion_isARangeErrorThatCanBeCaught() {
        Run run =
                SIMULATOR.run(
                        Snippet.of(
                                "deep.js",
                                "function f() { f() } try { f() } catch (e) { console.log(e.message) }"));

        assertThat(run.stdout()).containsExactly("Maximum call stack size exceeded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function f() { try { f() } catch { f() } } f()",
                "function f(n) { if (n > 50) throw 1; try { f(n + 1) } catch { f(n + 1) } } f(0)",
            })
    void run_callsThatAllEndByAnException_leaveNoThreadBehind(String source) {
        Run run = runPatiently(Snippet.of("hostile.js", source));

        assertThat(run.end()).isIn(RunEnd.MEMORY_LIMIT, RunEnd.STATEMENT_LIMIT);
    }

    /** Where time is not what is looked at, as a busy machine has little of it. */
    private static Run runPatiently(Snippet snippet) {
        RunLimits patient =
                new RunLimits(2_000_000, Duration.ofMinutes(1), 96L << 20, 64 << 10, 16 << 10);
        try (Simulator simulator = new GraalSimulator(patient)) {
            return simulator.run(snippet);
        }
    }

    @Test
    void run_manyDeepRecursions_eachMayGoAsDeepAsTheFirst() {
        Run run =
                runPatiently(
                        Snippet.of(
                                "deep.js",
                                """
                                function over() { over(); }
                                function* count(n) { for (let i = 0; i < n; i++) yield i; }
                                for (let i = 0; i < 20; i++) { try { over(); } catch {} }
                                for (const i of count(12_000)) {}
                                const sum = (n) => (n === 0 ? 0 : n + sum(n - 1));
                                console.log(sum(7000));
                                """));

        assertThat(run.stdout()).containsExactly("24503500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java",
                "Polyglot",
                "Graal",
                "load",
                "print",
                "quit",
                "Packages",
                "java",
                "loadWithNewGlobal"
            })
    void run_wayToTheHost_isNotThere(String name) {
        Run run = SIMULATOR.run(Snippet.of("host.js", "console.log(typeof " + name + ")"));

        assertThat(run.stdout()).containsExactly("undefined");
    }

    @Test
    void run_manyAtOnce_doNotDisturbEachOther() {
        Snippet module =
                new Snippet(
                        "m.mjs",
                        "await null; console.log('module')",
                        SourceType.MODULE,
                        NodeRelease.DEFAULT,
                        Map.of());
        assertThat(
                        IntStream.range(0, 40)
                                .parallel()
                                .mapToObj(i -> SIMULATOR.run(module).stdout())
                                .distinct()
                                .toList())
                .containsExactly(List.of("module"));
    }
}
