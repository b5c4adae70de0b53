package dev.loopwise.quiz.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of a YAML mapping, read strictly: each method notes what is wrong with its field and
 * then returns nothing.
 */
final class YamlFields {
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final QuizFileProblems problems;

    /**
     * Takes a mapping apart.
     *
     * @param known the keys that may be there; any other is a problem
     */
    YamlFields(MappingNode mapping, Set<String> known, QuizFileProblems problems) {
        this.line = lineOf(mapping);
        this.problems = problems;
        for (NodeTuple entry : mapping.getValue()) {
            put(entry, known);
        }
    }

    private void put(NodeTuple entry, Set<String> known) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        int keyLine = lineOf(entry.getKeyNode());
        if (!known.contains(key)) {
            String names = String.join(", ", known);
            problem(keyLine, "There is no field \"" + shown(key) + "\". Use " + names + ".");
        } else if (values.put(key, entry.getValueNode()) != null) {
            problem(keyLine, "The field \"" + key + "\" is there twice. Remove one of them.");
        }
    }

    /** Notes a missing field. */
    private Optional<Node> required(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty()) {
            problem(line, "The field \"" + key + "\" is missing. Add it to the block.");
        }
        return value;
    }

    private Optional<Node> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A required text of one line, at most {@code maxLength} characters. */
    Optional<String> requiredLine(String key, int maxLength) {
        return required(key).flatMap(node -> line(key, node, maxLength));
    }

    /** A text of one line, at most {@code maxLength} characters. */
    Optional<String> line(String key, int maxLength) {
        return optional(key).flatMap(node -> line(key, node, maxLength));
    }

    /** A required text of any number of lines, at most {@code maxLength} characters. */
    Optional<String> requiredText(String key, int maxLength) {
        return required(key).flatMap(node -> text(key, node, maxLength));
    }

    Optional<Integer> requiredInteger(String key, int min, int max) {
        return required(key).flatMap(node -> integer(key, node, min, max));
    }

    /** A whole number from {@code min} to {@code max}. */
    Optional<Integer> integer(String key, int min, int max) {
        return optional(key).flatMap(node -> integer(key, node, min, max));
    }

    /** Whether a field says {@code true}; one that is absent does not. */
    boolean flag(String key) {
        return optional(key).flatMap(node -> flag(key, node)).orElse(false);
    }

    /** A constant of an enum, written in lower case. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return optional(key).flatMap(node -> choice(key, node, type));
    }

    /** A list of different one-line texts; empty if the field is absent. */
    List<String> lines(String key, int maxCount, int maxLength) {
        return optional(key).map(node -> lines(key, node, maxCount, maxLength)).orElse(List.of());
    }

    /** The same with at least one entry. */
    List<String> requiredLines(String key, int maxCount, int maxLength) {
        Optional<Node> node = required(key);
        if (node.isPresent() && node.get() instanceof SequenceNode list) {
            if (list.getValue().isEmpty()) {
                problem(lineOf(list), "\"" + key + "\" needs at least one entry.");
            }
        }
        return lines(key, maxCount, maxLength);
    }

    /** A mapping inside this one. */
    Optional<YamlFields> fields(String key, Set<String> known) {
        Optional<Node> node = optional(key);
        if (node.isPresent() && !(node.get() instanceof MappingNode)) {
            problem(lineOf(node.get()), "\"" + key + "\" must hold fields of its own.");
        }
        return node.filter(MappingNode.class::isInstance)
                .map(mapping -> new YamlFields((MappingNode) mapping, known, problems));
    }

    /** The line of the file that a field's value starts on, or the mapping's if it is absent. */
    int lineOf(String key) {
        return optional(key).map(YamlFields::lineOf).orElse(line);
    }

    private Optional<String> line(String key, Node node, int maxLength) {
        Optional<String> text = text(key, node, maxLength);
        if (text.isPresent() && text.get().indexOf('\n') >= 0) {
            return none(node, "\"" + key + "\" must be one line.");
        }
        return text;
    }

    private Optional<String> text(String key, Node node, int maxLength) {
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            return none(node, "\"" + key + "\" must be text. Put it between quotes.");
        }
        String text = scalar.getValue();
        if (text.isBlank()) {
            return none(node, "\"" + key + "\" is empty. Write something.");
        }
        int length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            String limit = "it may have at most " + maxLength + " characters.";
            return none(node, "\"" + key + "\" has " + length + " characters; " + limit);
        }
        if (text.codePoints().anyMatch(YamlFields::isUnprintable)) {
            return none(node, "\"" + key + "\" holds a character that cannot be shown.");
        }
        return Optional.of(text);
    }

    private Optional<Integer> integer(String key, Node node, int min, int max) {
        String range = " must be a whole number from " + min + " to " + max + ".";
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.INT)) {
            return none(node, "\"" + key + "\"" + range);
        }
        try {
            int value = Integer.parseInt(scalar.getValue());
            return value >= min && value <= max
                    ? Optional.of(value)
                    : none(node, "\"" + key + "\"" + range);
        } catch (NumberFormatException notDecimal) {
            return none(node, "\"" + key + "\"" + range);
        }
    }

    private Optional<Boolean> flag(String key, Node node) {
        boolean isFlag =
                node instanceof ScalarNode scalar
                        && scalar.getTag().equals(Tag.BOOL)
                        && scalar.getValue().matches("true|false");
        return isFlag
                ? Optional.of(Boolean.valueOf(((ScalarNode) node).getValue()))
                : none(node, "\"" + key + "\" must be true or false.");
    }

    private <E extends Enum<E>> Optional<E> choice(String key, Node node, Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (node instanceof ScalarNode scalar && scalar.getValue().equals(name)) {
                return Optional.of(constant);
            }
            names.add(name);
        }
        return none(node, "\"" + key + "\" must be one of " + String.join(", ", names) + ".");
    }

    private List<String> lines(String key, Node node, int maxCount, int maxLength) {
        if (!(node instanceof SequenceNode list)) {
            problem(lineOf(node), "\"" + key + "\" must be a list.");
            return List.of();
        }
        if (list.getValue().size() > maxCount) {
            problem(lineOf(node), "\"" + key + "\" may have at most " + maxCount + " entries.");
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (Node item : list.getValue()) {
            line("an entry of " + key, item, maxLength).ifPresent(text -> add(lines, text, item));
        }
        return lines;
    }

    private void add(List<String> lines, String text, Node item) {
        if (lines.contains(text)) {
            problem(lineOf(item), "\"" + shown(text) + "\" is listed twice. Remove one of them.");
        }
        lines.add(text);
    }

    private <T> Optional<T> none(Node node, String message) {
        problem(lineOf(node), message);
        return Optional.empty();
    }

    private void problem(int problemLine, String message) {
        problems.add(problemLine, message);
    }

    private static int lineOf(Node node) {
        return FrontMatterBlock.YAML_LINE + node.getStartMark().getLine();
    }

    /** Control characters other than a line feed or a tab, and halves of surrogate pairs. */
    private static boolean isUnprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.SURROGATE
                || (type == Character.CONTROL && codePoint != '\n' && codePoint != '\t');
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
