package dev.loopwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealNodeTest {
    @TempDir private Path folder;

    @Test
    void run_program_givesBothStreamsAndTheExitCode() throws IOException {
        Path file = folder.resolve("program.js");
        Files.writeString(
                file,
                """
                console.log(process.version.split('.')[0], process.env.UV_THREADPOOL_SIZE);
                console.error('one\\ntwo');
                process.stdout.write('no line end');
                process.exitCode = 3;
                """);

        assertThat(RealNode.release(24).run(file, Map.of("UV_THREADPOOL_SIZE", "2")))
                .isEqualTo(
                        new NodeOutput(List.of("v24 2", "no line end"), List.of("one", "two"), 3));
    }
}
