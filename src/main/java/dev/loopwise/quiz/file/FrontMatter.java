package dev.loopwise.quiz.file;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.grading.GradingPolicy;
import dev.loopwise.grading.Spelling;
import java.util.List;
import java.util.Map;

/**
 * What the block at the top of a quiz file says about the quiz.
 *
 * @param title one line, at most {@link #MAX_TITLE_LENGTH} characters
 * @param topics at least one, each a slug such as {@code next-tick}
 * @param difficulty 1 (first steps) to 5 (hard)
 * @param release the release of Node the quiz is about
 * @param answer how a learner answers
 * @param grading how an answer is scored
 * @param subtractChance whether what a random answer scores is subtracted; only under partial
 *     grading
 * @param ignoreCase whether upper and lower case are the same
 * @param order which orders are right
 * @param attempts how often a learner may answer, 1 to {@link #MAX_ATTEMPTS}
 * @param explanation why the output is what it is, at most {@link #MAX_EXPLANATION_LENGTH}
 *     characters
 * @param distractors lines that the program never prints
 * @param environment environment variables of the run; only {@code UV_THREADPOOL_SIZE} is known
 * @param durations how long work takes that the program waits for
 */
public record FrontMatter(
        String title,
        List<String> topics,
        int difficulty,
        NodeRelease release,
        AnswerMode answer,
        GradingPolicy grading,
        boolean subtractChance,
        boolean ignoreCase,
        OrderRule order,
        int attempts,
        String explanation,
        List<String> distractors,
        Map<String, String> environment,
        Durations durations) {
    public static final int MAX_TITLE_LENGTH = 120;
    public static final int MAX_EXPLANATION_LENGTH = 4000;
    public static final int MAX_TOPICS = 10;
    public static final int MAX_DIFFICULTY = 5;
    public static final int MAX_ATTEMPTS = 10;
    public static final int DEFAULT_ATTEMPTS = 2;
    public static final int MAX_DISTRACTORS = 10;

    /** The longest line that a learner can be asked to place, in characters. */
    public static final int MAX_LINE_LENGTH = 200;

    public FrontMatter {
        topics = List.copyOf(topics);
        distractors = List.copyOf(distractors);
        environment = Map.copyOf(environment);
    }

    /** Whether these fields may stand together: chance is known under partial grading only. */
    public static boolean allowsChance(GradingPolicy grading, boolean subtractChance) {
        return !subtractChance || grading == GradingPolicy.PARTIAL;
    }

    /** What the engine runs of a program that this is said of. */
    public Snippet snippet(String fileName, SourceType type, String program) {
        return new Snippet(fileName, program, type, release, environment, durations.spans());
    }

    /** When two lines count as the same text. */
    public Spelling spelling() {
        return new Spelling(ignoreCase);
    }
}
