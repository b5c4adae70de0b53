package dev.loopwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExploreTest {
    @TempDir private Path folder;

    private static final String RACE =
            "setTimeout(console.log, 0, 't'); setImmediate(console.log, 'i');";

    @Test
    void json_race_listsEveryOrder() {
        String file = write(RACE);

        assertThat(Terminal.call("run", "--json", file).out())
                .contains("\"deterministic\":false,")
                .contains("\"complete\":true")
                .contains("[\"t\",\"i\"]")
                .contains("[\"i\",\"t\"]");
    }

    @Test
    void explore_race_printsEachOrderWithItsSchedule() {
        String file = write(RACE);

        assertThat(Terminal.call("run", "--explore", file).out())
                .startsWith("i\nt\n")
                .contains("There are 2 orders and no other (2 runs).")
                .contains("-- order 2, schedule 0:1\nt\ni\n");
        assertThat(Terminal.call("replay", "--schedule", "0:1", file).out()).isEqualTo("t\ni\n");
    }

    @Test
    void explore_oneOrder_saysThatItIsTheOnlyOne() {
        String file = write("console.log('a');");

        assertThat(Terminal.call("run", "--explore", file).out())
                .isEqualTo("a\n\nThis is the only order (1 run).\n");
    }

    @Test
    void replay_scheduleOfAnotherProgram_saysSo() {
        String file = write("console.log('a');");

        Terminal terminal = Terminal.call("replay", "--schedule", "4:1", file);

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).contains("This program has no schedule 4:1.");
    }

    private String write(String text) {
        try {
            return Files.writeString(folder.resolve("program.js"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
