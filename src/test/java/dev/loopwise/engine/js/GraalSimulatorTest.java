package dev.loopwise.engine.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.Steering;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GraalSimulatorTest {
    private static final Simulator SIMULATOR = new GraalSimulator(RunLimits.DEFAULT);

    @AfterAll
    static void close() {
        SIMULATOR.close();
    }

    @Test
    void run_ticksPromisesTimers_printInNodesOrder() {
        String source =
                """
                setTimeout(() => console.log('timer'), 0);
                Promise.resolve().then(() => console.log('promise'));
                process.nextTick(() => console.log('tick'));
                console.log('script');
                """;

        assertThat(run("order.js", source).stdout())
                .containsExactly("script", "tick", "promise", "timer");
    }

    @Test
    void run_mainModule_promiseJobsComeBeforeTicks() {
        String source =
                """
                process.nextTick(() => console.log('tick'));
                Promise.resolve().then(() => console.log('promise'));
                """;

        assertThat(run("order.mjs", source).stdout()).containsExactly("promise", "tick");
    }

    @Test
    void run_machineElsewhere_itsLocaleAndTimeZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Istanbul"));

            Run run =
                    run(
                            "here.js",
                            """
                            console.log(new Date(0).toLocaleString(), new Date(0).getHours());
                            console.log((1234.5).toLocaleString(), 'i'.toLocaleUpperCase());
                            """);

            assertThat(run.stdout()).containsExactly("1/1/1970, 12:00:00 AM 0", "1,234.5 I");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void run_uncaughtError_isReportedInNodesShape() {
        Run run = run("oops.js", "function f() {\n  throw new Error('oops');\n}\nf();\n");

        assertThat(run)
                .isEqualTo(
                        new Run(
                                List.of(),
                                List.of(
                                        "/snippet/oops.js:2",
                                        "  throw new Error('oops');",
                                        "  ^",
                                        "",
                                        "Error: oops",
                                        "    at f (/snippet/oops.js:2:9)",
                                        "    at Object.<anonymous> (/snippet/oops.js:4:1)",
                                        "",
                                        "Node.js v24.21.0"),
                                1,
                                RunEnd.UNCAUGHT,
                                Optional.of(new RunProblem("Error: oops", 2, 3))));
    }

    @Test
    void run_syntaxError_hasItsPlace() {
        Run run = run("broken.js", "let a = 1;\nlet b = ;\n");

        assertThat(run.end()).isEqualTo(RunEnd.SYNTAX_ERROR);
        assertThat(run.problem())
                .contains(new RunProblem("SyntaxError: Unexpected token ';'", 2, 9));
    }

    @Test
    void run_failingModuleWithAHandler_tellsTheHandlerOnce() {
        String source =
                """
                process.on('uncaughtException', (e, origin) => console.log(e.message, origin));
                setTimeout(() => console.log('timer'), 1);
                throw new Error('x');
                """;

        assertThat(run("module.mjs", source).stdout())
                .containsExactly("x unhandledRejection", "timer");
    }

    @Test
    void run_moduleThatNeverSettles_exitsWith13() {
        Run run = run("waits.mjs", "await new Promise(() => {});");

        assertThat(run.exitCode()).isEqualTo(13);
        assertThat(run.stderr())
                .startsWith(
                        "Warning: Detected unsettled top-level await at file:///snippet/waits.mjs:1",
                        "await new Promise(() => {});",
                        "^");
    }

    @Test
    void run_processExit_leavesAtOnce() {
        Run run = run("exit.js", "try { process.exit(4) } finally { console.log('no') }");

        assertThat(run)
                .isEqualTo(new Run(List.of(), List.of(), 4, RunEnd.EXITED, Optional.empty()));
    }

    @Test
    void runAll_runsSideBySide_comeInTheOrderOfTheirSteerings() {
        Snippet race =
                Snippet.of(
                        "race.js",
                        "setImmediate(() => console.log(1)); setTimeout(() => console.log(2), 0);");
        Steering usual = choice -> 0;
        Steering other = choice -> 1;

        assertThat(SIMULATOR.runAll(race, List.of(other, usual, other)))
                .extracting(Run::stdout)
                .containsExactly(List.of("2", "1"), List.of("1", "2"), List.of("2", "1"));
    }

    @Test
    void run_patchedPrototypes_doNotReachTheLoop() {
        String source =
                """
                Promise.prototype.then = Array.prototype.push = Array.prototype.shift = () => {};
                setTimeout(() => console.log('timer'), 0);
                process.nextTick(() => console.log('tick'));
                (async () => { await null; console.log('await') })();
                """;

        assertThat(run("patched.js", source).stdout()).containsExactly("tick", "await", "timer");
    }

    @Test
    void run_errorsOfTheLanguage_haveV8sWords() {
        String source =
                """
                const words = (f) => { try { f() } catch (e) { console.log(e.message) } };
                words(() => null.x);
                words(() => { undefined.y = 1 });
                words(() => { const { a } = null });
                words(() => { later; let later });
                """;

        assertThat(run("words.js", source).stdout())
                .containsExactly(
                        "Cannot read properties of null (reading 'x')",
                        "Cannot set properties of undefined (setting 'y')",
                        "Cannot destructure property 'a' of 'null' as it is null.",
                        "Cannot access 'later' before initialization");
    }

    @Test
    void run_missingModule_isNodesError() {
        assertThat(run("require.js", "require('left-pad')").stderr())
                .contains("Error: Cannot find module 'left-pad'");
        assertThat(run("import.mjs", "import x from 'left-pad'").stderr())
                .anyMatch(line -> line.contains("Cannot find package 'left-pad' imported from"));
    }

    @Test
    void run_rejectionBeforeNode15_warnsAndGoesOn() {
        Snippet snippet =
                Snippet.of("old.js", "Promise.reject(1); setTimeout(() => console.log('on'), 1)");

        assertThat(SIMULATOR.run(snippet.under(new NodeRelease(14))).stdout())
                .containsExactly("on");
        assertThat(SIMULATOR.run(snippet.under(new NodeRelease(16))).exitCode()).isEqualTo(1);
    }

    private static Run run(String fileName, String source) {
        return SIMULATOR.run(Snippet.of(fileName, source));
    }
}
