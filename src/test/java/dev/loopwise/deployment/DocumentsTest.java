package dev.loopwise.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.quiz.file.QuizFileOutcome;
import dev.loopwise.quiz.file.QuizFileParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say about files and settings is so. */
class DocumentsTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\|");
    private static final Pattern VARIABLE = Pattern.compile("`((?:LOOPWISE|QUARKUS)_[A-Z_]+)`");
    private static final Pattern PROGRAM = Pattern.compile("(?s)```js\n(.*?)```");

    @Test
    void links_toFiles_leadSomewhere() throws IOException {
        for (Path document : documents()) {
            for (String link : groups(LINK, Files.readString(document))) {
                if (!link.contains("://")) {
                    assertThat(document.resolveSibling(link)).exists();
                }
            }
        }
    }

    @Test
    void readme_settings_areAllOwnOnesAndNoOthers() throws IOException {
        List<String> rows = groups(TABLE_ROW, Files.readString(README));
        List<String> variables = groups(VARIABLE, String.join(" ", rows));

        assertThat(variables).containsAll(SettingNames.OWN).isSubsetOf(SettingNames.KNOWN);
    }

    @Test
    void readme_exampleQuiz_isOne() throws IOException {
        List<String> programs = groups(PROGRAM, Files.readString(README));
        QuizFileOutcome outcome =
                new QuizFileParser()
                        .parse(
                                "next-tick/example.js",
                                programs.get(0).getBytes(StandardCharsets.UTF_8));

        assertThat(programs).hasSize(1);
        assertThat(outcome.problems()).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(README, Path.of("CONTRIBUTING.md")));
        try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
        }
        return documents;
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
