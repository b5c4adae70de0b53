package dev.loopwise.quiz.file;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.grading.GradingPolicy;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads the block at the top of a quiz file.
 *
 * <p>Strict: an unknown field, a wrong type or a value out of range is a problem, so that a
 * misspelt field is noticed rather than ignored.
 */
public final class FrontMatterParser {
    private static final String POOL_SIZE = "UV_THREADPOOL_SIZE";

    /** The largest pool that libuv makes: MAX_THREADPOOL_SIZE in src/threadpool.c. */
    private static final int MAX_POOL_SIZE = 1024;

    private static final int MAX_TOPIC_LENGTH = 40;
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> FIELDS =
            ordered(
                    "title",
                    "topics",
                    "difficulty",
                    "node",
                    "answer",
                    "grading",
                    "subtract-chance",
                    "ignore-case",
                    "order",
                    "attempts",
                    "explanation",
                    "distractors",
                    "env",
                    "durations");

    /**
     * What a text's block says.
     *
     * @param frontMatter the block, present exactly when there are no problems
     * @param program the text after the block; the whole text if no block was found
     * @param problems everything that is wrong with the block
     */
    public record Parsed(
            Optional<FrontMatter> frontMatter, String program, List<QuizFileProblem> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /** Whether a text starts with a block, well formed or not. */
    public static boolean opensBlock(String text) {
        return FrontMatterBlock.isOpenedBy(text);
    }

    /**
     * Reads the block of a file.
     *
     * @param path the file, for the problems
     * @param text the whole text of the file
     */
    public Parsed parse(String path, String text) {
        QuizFileProblems problems = new QuizFileProblems(path);
        if (!opensBlock(text)) {
            problems.add(
                    1,
                    "The file does not start with a block. Put title, topics, difficulty and"
                            + " explanation between the lines /*--- and ---*/ at its very top.");
            return new Parsed(Optional.empty(), text, problems.toList());
        }
        Optional<FrontMatterBlock> block = FrontMatterBlock.in(text);
        if (block.isEmpty()) {
            problems.add(1, "The block that starts here never ends. Close it by the line ---*/.");
            return new Parsed(Optional.empty(), text, problems.toList());
        }
        Optional<FrontMatter> frontMatter = read(block.get().yaml(), problems);
        return new Parsed(
                problems.isEmpty() ? frontMatter : Optional.empty(),
                block.get().program(),
                problems.toList());
    }

    private static Optional<FrontMatter> read(String yaml, QuizFileProblems problems) {
        int commentEnd = yaml.indexOf("*/");
        if (commentEnd >= 0) {
            problems.add(
                    lineAt(yaml, commentEnd),
                    "The characters */ end the comment here, so Node would not read the rest as a"
                            + " comment. Write them in another way.");
        }
        return compose(yaml, problems)
                .map(root -> new YamlFields(root, FIELDS, problems))
                .flatMap(fields -> read(fields, problems));
    }

    private static Optional<MappingNode> compose(String yaml, QuizFileProblems problems) {
        try {
            Node root =
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            problems.add(1, "The block must hold fields such as \"title: First ticks\".");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            problems.add(
                    FrontMatterBlock.YAML_LINE + line,
                    "This is not valid YAML: "
                            + e.getProblem()
                            + ". Check the indentation, and put text that holds a colon or a # "
                            + "between quotes.");
        } catch (ReaderException e) {
            problems.add(
                    lineAt(yaml, yaml.offsetByCodePoints(0, e.getPosition())),
                    "The block holds a character that YAML does not allow. Remove it.");
        } catch (YAMLException e) {
            problems.add(1, "This is not valid YAML: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    private static Optional<FrontMatter> read(YamlFields fields, QuizFileProblems problems) {
        Optional<String> title = fields.requiredLine("title", FrontMatter.MAX_TITLE_LENGTH);
        List<String> topics = topics(fields, problems);
        Optional<Integer> difficulty =
                fields.requiredInteger("difficulty", 1, FrontMatter.MAX_DIFFICULTY);
        NodeRelease release = release(fields, problems);
        AnswerMode answer = fields.choice("answer", AnswerMode.class).orElse(AnswerMode.ORDER);
        GradingPolicy grading =
                fields.choice("grading", GradingPolicy.class).orElse(GradingPolicy.PARTIAL);
        boolean subtractChance = subtractChance(fields, grading, problems);
        boolean ignoreCase = fields.flag("ignore-case");
        OrderRule order = fields.choice("order", OrderRule.class).orElse(OrderRule.ONE);
        int attempts =
                fields.integer("attempts", 1, FrontMatter.MAX_ATTEMPTS)
                        .orElse(FrontMatter.DEFAULT_ATTEMPTS);
        Optional<String> explanation =
                fields.requiredText("explanation", FrontMatter.MAX_EXPLANATION_LENGTH);
        List<String> distractors =
                fields.lines(
                        "distractors", FrontMatter.MAX_DISTRACTORS, FrontMatter.MAX_LINE_LENGTH);
        Map<String, String> environment = environment(fields);
        Durations durations = DurationFields.read(fields, problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new FrontMatter(
                        title.orElseThrow(),
                        topics,
                        difficulty.orElseThrow(),
                        release,
                        answer,
                        grading,
                        subtractChance,
                        ignoreCase,
                        order,
                        attempts,
                        explanation.orElseThrow().strip(),
                        distractors,
                        environment,
                        durations));
    }

    private static List<String> topics(YamlFields fields, QuizFileProblems problems) {
        List<String> topics =
                fields.requiredLines("topics", FrontMatter.MAX_TOPICS, MAX_TOPIC_LENGTH);
        for (String topic : topics) {
            if (!TOPIC.matcher(topic).matches()) {
                problems.add(
                        fields.lineOf("topics"),
                        "A topic is written in small letters, digits and single hyphens, such as"
                                + " next-tick.");
            }
        }
        return topics;
    }

    private static boolean subtractChance(
            YamlFields fields, GradingPolicy grading, QuizFileProblems problems) {
        boolean subtractChance = fields.flag("subtract-chance");
        if (!FrontMatter.allowsChance(grading, subtractChance)) {
            problems.add(
                    fields.lineOf("subtract-chance"),
                    "Chance can be subtracted from partial scores only. Say \"grading: partial\","
                            + " or remove \"subtract-chance\".");
        }
        return subtractChance;
    }

    private static NodeRelease release(YamlFields fields, QuizFileProblems problems) {
        int major = fields.integer("node", 0, 999).orElse(NodeRelease.DEFAULT.major());
        if (NodeRelease.MODELLED.contains(major)) {
            return new NodeRelease(major);
        }
        problems.add(
                fields.lineOf("node"),
                "Node " + major + " is not known here. Use one of " + NodeRelease.MODELLED + ".");
        return NodeRelease.DEFAULT;
    }

    private static Map<String, String> environment(YamlFields fields) {
        return fields.fields("env", Set.of(POOL_SIZE))
                .flatMap(env -> env.integer(POOL_SIZE, 1, MAX_POOL_SIZE))
                .map(size -> Map.of(POOL_SIZE, size.toString()))
                .orElse(Map.of());
    }

    private static int lineAt(String yaml, int offset) {
        long linesBefore = yaml.substring(0, offset).chars().filter(c -> c == '\n').count();
        return FrontMatterBlock.YAML_LINE + Math.toIntExact(linesBefore);
    }

    private static Set<String> ordered(String... names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
    }
}
