package dev.loopwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir private Path folder;

    @Test
    void explain_race_showsBothLinesAndWhy() throws IOException {
        String file =
                write(
                        "race.js",
                        """
                        const fs = require('fs');
                        fs.stat('.', () => console.log('stat'));
                        setImmediate(() => console.log('immediate'));
                        """);

        Terminal terminal = Terminal.call("explain", file);

        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.outLines())
                .containsExactly(
                        "There are 2 orders and no other (2 runs).",
                        "A race: The work may or may not be done when the loop polls, which it does"
                                + " just before its immediates.",
                        "    line 2: fs.stat('.', () => console.log('stat'));",
                        "    line 3: setImmediate(() => console.log('immediate'));");
    }

    @Test
    void explain_oneOrder_saysSoAndNothingElse() throws IOException {
        assertThat(Terminal.call("explain", write("plain.js", "console.log('a');")).out())
                .isEqualTo("This is the only order (1 run).\n");
    }

    @Test
    void explain_otherReleases_showsWhatTheyPrint() throws IOException {
        String file =
                write(
                        "ticks.js",
                        """
                        for (const name of ['a', 'b']) {
                          setImmediate(() => {
                            console.log(name);
                            process.nextTick(() => console.log('tick of', name));
                          });
                        }
                        """);

        assertThat(Terminal.call("explain", file).outLines())
                .containsExactly(
                        "This is the only order (1 run).",
                        "Node 10 prints something else:",
                        "    a",
                        "    b",
                        "    tick of a",
                        "    tick of b");
    }

    @Test
    void explain_linesThatNobodyCanPredict_areNamed() throws IOException {
        String file =
                write(
                        "chance.js",
                        """
                        console.log('same');
                        console.log('same');
                        console.log(Math.random() < 2, new Date().getFullYear() > 2000);
                        console.log('random', Math.random());
                        const begin = Date.now();
                        setTimeout(() => console.log('after', Date.now() - begin), 50);
                        """);

        assertThat(String.join("\n", Terminal.call("explain", file).outLines()))
                .matches(
                        """
                        This is the only order \\(1 run\\)\\.
                        Printed more than once:
                            same
                        Depends on the clock or on chance, so nobody can predict it:
                            random 0\\.\\d+
                            after \\d+"""
                                .stripIndent());
    }

    @Test
    void explain_lineThatIsPrintedByChance_isNamed() throws IOException {
        String file =
                write(
                        "dice.js",
                        "if (Math.random() > 0.8) console.log('lucky'); console.log('always');");

        assertThat(Terminal.call("explain", file).outLines())
                .containsSequence(
                        "Depends on the clock or on chance, so nobody can predict it:", "    lucky")
                .doesNotContain("    always");
    }

    @Test
    void explain_raceBesideSilentWork_namesTheLinesThatShowIt() throws IOException {
        String file =
                write(
                        "silent.js",
                        "require('fs').stat('.', (error) => {});\n"
                                + "setTimeout(() => console.log('timeout'), 0);\n"
                                + "setImmediate(() => console.log('immediate'));\n");

        assertThat(Terminal.call("explain", file).out())
                .contains("line 2: setTimeout")
                .contains("line 3: setImmediate")
                .doesNotContain("line 1");
    }

    @Test
    void explain_orderThatIsAGraph_showsIt() throws IOException {
        String file =
                write(
                        "graph.js",
                        "setTimeout(() => console.log('timeout'), 0);\n"
                                + "setImmediate(() => console.log('immediate'));\n"
                                + "console.log('script');\n");

        assertThat(Terminal.call("explain", file).outLines())
                .containsSequence(
                        "Must come before:", "    script -> timeout", "    script -> immediate");
    }

    @Test
    void explain_fileThatIsNotThere_saysSoAndGoesOn() throws IOException {
        String file = write("plain.js", "console.log('a');");

        Terminal terminal = Terminal.call("explain", "missing.js", file);

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).contains("loopwise: There is no such file.");
        assertThat(terminal.out()).contains("== " + file + " ==\nThis is the only order");
    }

    @Test
    void explain_endlessProgram_saysWhyItWasCutShort() throws IOException {
        Terminal terminal = Terminal.call("explain", write("endless.js", "for (;;);"));

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).startsWith("It does not end well: ");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
