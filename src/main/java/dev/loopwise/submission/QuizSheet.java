package dev.loopwise.submission;

import dev.loopwise.engine.SourceType;
import dev.loopwise.quiz.file.AnswerMode;
import java.util.List;

/**
 * A quiz as a learner gets it. It holds nothing that tells the key.
 *
 * @param slug the quiz's name in addresses
 * @param version the number of the quiz's version; an answer names it
 * @param topics the topics' slugs
 * @param difficulty 1 (first steps) to 5 (hard)
 * @param nodeRelease the major version of Node that the quiz is about
 * @param program the program to read, line 1 first
 * @param ignoreCase whether upper and lower case are the same
 * @param lines the lines to choose from, shuffled; empty when the output is typed
 * @param attempts how often the quiz may be answered
 * @param attemptsLeft how often it still may be; 0 also when it is closed or solved
 */
public record QuizSheet(
        String slug,
        int version,
        String title,
        List<String> topics,
        int difficulty,
        int nodeRelease,
        SourceType type,
        String program,
        AnswerMode answer,
        boolean ignoreCase,
        List<String> lines,
        int attempts,
        int attemptsLeft) {
    public QuizSheet {
        topics = List.copyOf(topics);
        lines = List.copyOf(lines);
    }
}
