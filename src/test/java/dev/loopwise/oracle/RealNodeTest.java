package dev.loopwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealNodeTest {
    @Test
    void run_program_givesBothStreamsAndTheExitCode() {
        String source =
                """
                console.log(process.version.split('.')[0], process.env.UV_THREADPOOL_SIZE);
                console.error('one\\ntwo');
                process.stdout.write('no line end');
                process.exitCode = 3;
                """;

        assertThat(
                        RealNode.release(24)
                                .run("program.js", source, Map.of("UV_THREADPOOL_SIZE", "2")))
                .isEqualTo(
                        new NodeOutput(List.of("v24 2", "no line end"), List.of("one", "two"), 3));
    }
}
