package dev.loopwise.engine.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Snippet;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the corpus cannot say of the library's modules, because real Node does it otherwise. */
class LibraryTest {
    private static GraalSimulator simulator;

    @BeforeAll
    static void startSimulator() {
        RunLimits usual = RunLimits.DEFAULT;
        // The machine that runs all tests at once may be slow.
        simulator =
                new GraalSimulator(
                        new RunLimits(
                                usual.statements(),
                                Duration.ofSeconds(30),
                                4 * usual.allocatedBytes(),
                                usual.outputBytes(),
                                usual.sourceBytes()));
    }

    @AfterAll
    static void closeSimulator() {
        simulator.close();
    }

    @Test
    void require_ofAModuleThatIsNotSimulated_saysWhichAre() {
        Run run = simulator.run(Snippet.of("tls.js", "require('tls');"));

        assertThat(run.end()).isEqualTo(RunEnd.UNCAUGHT);
        assertThat(run.problem().orElseThrow().message())
                .startsWith("Error: The module 'tls' is not simulated here. Use one of: assert,");
    }

    @Test
    void using_inAReleaseThatHasIt_saysThatItIsNotSimulated() {
        String source = "{\n  using file = { [Symbol.dispose]() {} };\n}";
        Run run = simulator.run(Snippet.of("using.js", source));

        RunProblem problem = run.problem().orElseThrow();
        assertThat(problem.message())
                .startsWith("SyntaxError: using declarations are not simulated");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void inspect_withPatchedArrayMethods_printsAsBefore() {
        String source =
                "Array.prototype.map = Array.prototype.join = Array.prototype.push = () => 'patched';"
                        + " console.log([1, { a: [2] }], new Map([[1, 2]]));";

        Run run = simulator.run(Snippet.of("patched.js", source));

        assertThat(run.stdout()).containsExactly("[ 1, { a: [ 2 ] } ] Map(1) { 1 => 2 }");
    }
}
