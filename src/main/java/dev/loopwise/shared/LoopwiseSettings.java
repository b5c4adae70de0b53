package dev.loopwise.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What can be set from outside; each property's environment variable is its name in capitals. */
@ConfigMapping(prefix = "loopwise")
public interface LoopwiseSettings {
    /** Where the embedded database keeps its files. */
    @WithDefault("data")
    Path dataFolder();

    /** Where the quiz files are. */
    @WithDefault("quizzes")
    Path quizzesFolder();

    /** How people reach the service: the beginning of every link that is printed. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    URI publicUrl();

    /** Whether the first start makes a sample cohort with a join code. */
    @WithDefault("true")
    boolean sampleClass();

    /** The instructor that the first start makes. */
    Instructor instructor();

    /** How long people stay signed in. */
    SessionLength session();

    /** The instructor that the first start makes. */
    interface Instructor {
        /** The name to sign in with. */
        @WithDefault("instructor")
        String name();

        /** The password; a generated one is printed once when this is absent. */
        Optional<String> password();
    }

    /** How long people stay signed in. */
    interface SessionLength {
        /** For instructors. */
        @WithDefault("PT12H")
        Duration instructor();

        /** For learners. */
        @WithDefault("P120D")
        Duration learner();
    }
}
