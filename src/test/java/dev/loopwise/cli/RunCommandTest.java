package dev.loopwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    @TempDir private Path folder;

    @Test
    void run_oneFile_printsItsLinesAlone() {
        String file = write("one.js", "console.log('a'); console.error('b'); console.log('c');");

        assertThat(Terminal.call("run", file)).isEqualTo(new Terminal(0, "a\nc\n", "b\n"));
    }

    @Test
    void run_severalFiles_printsAHeadingForEach() {
        String one = write("one.js", "console.log(1);");
        String two = write("two.js", "console.log(2);");

        assertThat(Terminal.call("run", two, one, two).out())
                .isEqualTo("== %2$s ==\n2\n== %1$s ==\n1\n== %2$s ==\n2\n".formatted(one, two));
    }

    @Test
    void json_oneFile_isOneLineWithExactlyTheKeys() {
        String file = write("one.js", "console.log('a'); console.error('b');");

        assertThat(Terminal.call("run", "--json", file))
                .isEqualTo(
                        new Terminal(
                                0,
                                "{\"file\":\""
                                        + file
                                        + "\",\"stdout\":[\"a\"],\"stderr\":[\"b\"],\"exitCode\":0,"
                                        + "\"deterministic\":true,\"outcomes\":[[\"a\"]],"
                                        + "\"complete\":true}\n",
                                ""));
    }

    @Test
    void json_whateverIsPrinted_isWellFormed() {
        String file =
                write(
                        "odd.js",
                        """
                        console.log('"\\\\\\t\\r\\u0000\\u001b\\u007f\\u2028é😀');
                        console.log('\\ud83d');
                        console.log('\\ude00x');
                        """);

        assertThat(stdout(jsonLines("run", "--json", file).get(0)))
                .containsExactly("\"\\\t\r\0\u001b\u007f\u2028é😀", "\uFFFD", "\uFFFDx");
    }

    @Test
    void json_badFiles_eachHaveALineAndStopNoOther() throws IOException {
        Files.write(folder.resolve("binary.js"), new byte[] {(byte) 0xC3, 0, 1, 2});
        Files.createDirectory(folder.resolve("folder.js"));
        String good = write("good.js", "console.log('good');");
        String large = write("large.js", "//" + "x".repeat(1 << 20));
        String binary = folder.resolve("binary.js").toString();
        String directory = folder.resolve("folder.js").toString();
        String missing = folder.resolve("missing.js").toString();

        Terminal terminal =
                Terminal.call(
                        "run", "--json", good, missing, directory, binary, large, "a\u0000b", good);

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).isEmpty();
        assertThat(json(terminal))
                .extracting(line -> line.get("file").textValue())
                .containsExactly(good, missing, directory, binary, large, "a\u0000b", good);
        assertThat(json(terminal))
                .extracting(line -> line.get("exitCode").intValue() + " " + stderr(line))
                .containsExactly(
                        "0 []",
                        "1 [loopwise: There is no such file.]",
                        "1 [loopwise: This is a folder. Name the files in it.]",
                        "1 [loopwise: The file is not text in UTF-8.]",
                        "1 [loopwise: The file is longer than 256 KiB.]",
                        "1 [loopwise: The name is not a path on this system.]",
                        "0 []");
    }

    @Test
    @Timeout(60)
    void json_endlessLoop_isCutAndStopsNoOther() {
        String endless = write("endless.js", "console.log('before'); for (;;);");
        String good = write("good.js", "console.log('good');");

        Terminal terminal = Terminal.call("run", "--json", endless, good);

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(json(terminal))
                .extracting(RunCommandTest::stdout)
                .containsExactly(List.of("before"), List.of("good"));
        assertThat(stderr(json(terminal).get(0))).hasSize(1);
        assertThat(json(terminal).get(0).get("exitCode").intValue()).isEqualTo(1);
    }

    @Test
    void json_programThatFails_isRunToItsEnd() {
        String throwing = write("throwing.js", "console.log('a'); throw new Error('b');");
        String exiting = write("exiting.js", "process.exit(7);");
        String broken = write("broken.js", "console.log(;");

        Terminal terminal = Terminal.call("run", "--json", throwing, exiting, broken);

        assertThat(terminal.exitCode()).isZero();
        assertThat(json(terminal))
                .extracting(line -> line.get("exitCode").intValue())
                .containsExactly(1, 7, 1);
        assertThat(stderr(json(terminal).get(2))).anyMatch(line -> line.contains("SyntaxError"));
    }

    @Test
    void run_fileCalledMjs_isAModule() {
        String file = write("module.mjs", "console.log(await Promise.resolve(typeof require));");

        assertThat(Terminal.call("run", file).out()).isEqualTo("undefined\n");
    }

    @Test
    void run_release_comesFromTheOptionThenTheBlockThenTheDefault() {
        String program =
                "console.log(process.version.split('.')[0], process.env.UV_THREADPOOL_SIZE);";
        String block =
                """
                /*---
                title: Old
                topics: [basics]
                difficulty: 1
                node: 20
                explanation: Old.
                env: {UV_THREADPOOL_SIZE: 2}
                ---*/
                """;
        String plain = write("plain.js", program);
        String quiz = write("quiz.js", block + program);

        assertThat(Terminal.call("run", plain).out()).isEqualTo("v24 undefined\n");
        assertThat(Terminal.call("run", quiz).out()).isEqualTo("v20 2\n");
        assertThat(Terminal.call("run", "--node", "22", quiz).out()).isEqualTo("v22 2\n");
    }

    @Test
    void run_wrongCommandLines_areUsageErrors() {
        String file = write("one.js", "");

        assertThat(Terminal.call("run").exitCode()).isEqualTo(2);
        assertThat(Terminal.call("run", "--nodes", "22", file).exitCode()).isEqualTo(2);
        assertThat(Terminal.call("walk", file).exitCode()).isEqualTo(2);
        assertThat(Terminal.call("run", "--node", "23", file).err())
                .startsWith(
                        "Invalid value for option '--node': Node '23' is not known here. Use one of"
                                + " [10, 12, 14, 16, 18, 20, 22, 24, 26].\n");
    }

    @Test
    void help_andVersion_goToStandardOutput() {
        assertThat(Terminal.call("--help").out()).startsWith("Usage: loopwise");
        assertThat(Terminal.call("run", "--help").out()).contains("Exit codes:");
        assertThat(Terminal.call("--version").out()).matches("loopwise \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    private String write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> jsonLines(String... arguments) {
        return json(Terminal.call(arguments));
    }

    private static List<JsonNode> json(Terminal terminal) {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : terminal.out().split("\n")) {
            try {
                lines.add(new ObjectMapper().readTree(line));
            } catch (JsonProcessingException e) {
                throw new AssertionError(line, e);
            }
        }
        return lines;
    }

    private static List<String> stdout(JsonNode line) {
        return texts(line.get("stdout"));
    }

    private static List<String> stderr(JsonNode line) {
        return texts(line.get("stderr"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
    }
}
