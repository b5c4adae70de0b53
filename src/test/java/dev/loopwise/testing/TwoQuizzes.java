package dev.loopwise.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small quizzes folder, so that a start takes no longer than it must. */
public final class TwoQuizzes {
    private TwoQuizzes() {}

    /** Makes the folder {@code quizzes} in another one and returns it. */
    public static Path in(Path folder) throws IOException {
        Path quizzes = Files.createDirectories(folder.resolve("quizzes"));
        Path topic = Files.createDirectories(quizzes.resolve("basics"));
        Files.writeString(topic.resolve("up.js"), quiz("[1, 2, 3]"));
        Files.writeString(topic.resolve("down.js"), quiz("[3, 2, 1]"));
        return quizzes;
    }

    /** A quiz file that prints each element of a list. */
    public static String quiz(String list) {
        return """
        /*---
        title: A list
        topics: [basics]
        difficulty: 1
        explanation: From first to last.
        ---*/
        for (const element of %s) console.log(element);
        """
                .formatted(list);
    }
}
