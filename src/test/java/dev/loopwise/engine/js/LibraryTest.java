package dev.loopwise.engine.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The library's modules print what a real Node 24 printed; src/test/resources/library has both. */
class LibraryTest {
    private static final Path FOLDER = Path.of("src/test/resources/library");

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

    @TestFactory
    Stream<DynamicTest> module_givenAProgram_printsWhatNodePrints() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> programs = files.filter(file -> file.toString().endsWith(".js")).toList();
            assertThat(programs).hasSizeGreaterThanOrEqualTo(17);
            return programs.stream().sorted().map(LibraryTest::test);
        }
    }

    @Test
    void require_ofAModuleThatIsNotSimulated_saysWhichAre() {
        Run run = simulator.run(Snippet.of("net.js", "require('net');"));

        assertThat(run.end()).isEqualTo(RunEnd.UNCAUGHT);
        assertThat(run.problem().orElseThrow().message())
                .startsWith("Error: The module 'net' is not simulated here. Use one of: assert,");
    }

    @Test
    void inspect_withPatchedArrayMethods_printsAsBefore() {
        String source =
                "Array.prototype.map = Array.prototype.join = Array.prototype.push = () => 'patched';"
                        + " console.log([1, { a: [2] }], new Map([[1, 2]]));";

        Run run = simulator.run(Snippet.of("patched.js", source));

        assertThat(run.stdout()).containsExactly("[ 1, { a: [ 2 ] } ] Map(1) { 1 => 2 }");
    }

    private static DynamicTest test(Path program) {
        String name = program.getFileName().toString();
        return DynamicTest.dynamicTest(name, () -> assertPrintsAsRecorded(program, name));
    }

    private static void assertPrintsAsRecorded(Path program, String name) {
        Run run = simulator.run(Snippet.of(name, read(program)));

        List<String> recorded =
                read(program.resolveSibling(name.replace(".js", ".out"))).lines().toList();
        assertThat(run.stdout()).as(() -> name + " " + run.problem()).isEqualTo(recorded);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
