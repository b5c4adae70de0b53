package dev.loopwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesCommandTest {
    @TempDir private Path folder;

    @Test
    void releases_programThatDiffers_showsReleasesThatDoTheSameTogether() throws IOException {
        Path file = folder.resolve("a.js");
        Files.writeString(
                file,
                """
                setImmediate(() => { console.log('one'); process.nextTick(() => console.log('tick')); });
                setImmediate(() => console.log('two'));
                """);

        assertThat(Terminal.call("releases", file.toString()))
                .isEqualTo(
                        new Terminal(
                                0,
                                """
                                == %s ==
                                Node 10:
                                    one
                                    two
                                    tick
                                Node 12, 14, 16, 18, 20, 22, 24, 26:
                                    one
                                    tick
                                    two
                                """
                                        .formatted(file),
                                ""));
    }

    @Test
    void releases_programThatFails_showsErrorsAndExitCode() throws IOException {
        Path file = folder.resolve("a.js");
        Files.writeString(file, "process.stderr.write('broken\\n'); process.exit(3);");

        assertThat(Terminal.call("releases", file.toString()).out())
                .isEqualTo(
                        """
                        == %s ==
                        Node 10, 12, 14, 16, 18, 20, 22, 24, 26:
                          ! broken
                          exit code 3
                        """
                                .formatted(file));
    }

    @Test
    void releases_missingFile_saysSoAndFails() {
        Terminal terminal = Terminal.call("releases", folder.resolve("none.js").toString());

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).contains("none.js");
    }
}
