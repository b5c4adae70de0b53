package dev.loopwise.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.testing.RunningJar;
import dev.loopwise.testing.TwoQuizzes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleIT {
    private static final Pattern JOIN_LINK = Pattern.compile("http\\S+/join/\\S+");

    @TempDir Path folder;
    private Map<String, String> environment;

    @BeforeEach
    void makeQuizzes() throws IOException {
        environment = Map.of("LOOPWISE_QUIZZES_FOLDER", TwoQuizzes.in(folder).toString());
    }

    @Test
    void service_afterATerminatedAndAKilledRun_hasItsData() throws Exception {
        String joinLink;
        try (RunningJar first = RunningJar.start(folder, environment).awaitReady()) {
            joinLink = joinLink(first);
            assertThat(first.output()).contains("Instructor's password");
            refuseSecondOnTheSameFolder();
            first.terminate();
        }
        assertThat(postmasterFile()).doesNotExist();

        try (RunningJar second = RunningJar.start(folder, environment).awaitReady()) {
            assertThat(joinLink(second)).isEqualTo(joinLink);
            assertThat(second.output()).doesNotContain("Instructor's password");
            assertThat(second.output()).contains("0 new, 0 changed, 2 unchanged, 0 problems");
            second.kill();
        }
        ProcessHandle orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();

        try (RunningJar third = RunningJar.start(folder, environment).awaitReady()) {
            assertThat(joinLink(third)).isEqualTo(joinLink);
            assertThat(orphan.isAlive()).isFalse();
        }
        assertThat(postmasterFile()).doesNotExist();
    }

    private void refuseSecondOnTheSameFolder() throws Exception {
        try (RunningJar other = RunningJar.start(folder, environment)) {
            assertThat(other.awaitEnd()).isEqualTo(1);
            assertThat(other.output())
                    .contains("Another Loopwise is running on the data folder")
                    .doesNotContain("Exception");
        }
    }

    private Path postmasterFile() {
        return folder.resolve("data/postgres/postmaster.pid");
    }

    private ProcessHandle postmaster() throws IOException {
        long id = Long.parseLong(Files.readAllLines(postmasterFile()).get(0).strip());
        return ProcessHandle.of(id).orElseThrow();
    }

    private static String joinLink(RunningJar jar) throws IOException {
        Matcher link = JOIN_LINK.matcher(jar.output());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
