package dev.loopwise.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every outcome of a program, made ready to be compared with answers.
 *
 * <p>Equal lines get equal numbers, so that comparing is a matter of numbers. An answer that is an
 * outcome is found by its hash, however many outcomes there are. Unchanging: make it once for a
 * quiz version and keep it.
 */
public final class AnswerKey {
    /** The number of a line that no outcome has. */
    static final int UNKNOWN = -1;

    private final Spelling spelling;
    private final Set<List<String>> listed = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<int[]> outcomes = new ArrayList<>();

    /**
     * Prepares a key.
     *
     * @param outcomes every output that the program can have, at least one and none without lines
     */
    public AnswerKey(List<List<String>> outcomes, Spelling spelling) {
        this.spelling = spelling;
        outcomes.forEach(this::add);
        if (listed.isEmpty() || listed.contains(List.<String>of())) {
            throw new IllegalArgumentException("Grading needs at least one outcome with lines.");
        }
    }

    private void add(List<String> outcome) {
        List<String> plain = spelling.plain(outcome);
        if (!listed.add(plain)) {
            return;
        }
        int[] line = new int[plain.size()];
        for (int index = 0; index < line.length; index++) {
            line[index] = number(plain.get(index), outcome.get(index));
        }
        outcomes.add(line);
    }

    private int number(String plain, String shown) {
        Integer known = numbers.putIfAbsent(plain, texts.size());
        if (known == null) {
            texts.add(shown);
            return texts.size() - 1;
        }
        return known;
    }

    /** Whether these lines are an outcome. */
    boolean lists(List<String> answer) {
        return listed.contains(spelling.plain(answer));
    }

    /** The numbers of an answer's lines, {@link #UNKNOWN} for one that no outcome has. */
    int[] numbers(List<String> answer) {
        return spelling.plain(answer).stream()
                .mapToInt(line -> numbers.getOrDefault(line, UNKNOWN))
                .toArray();
    }

    /** The different outcomes as numbers of their lines; not to be changed. */
    List<int[]> outcomes() {
        return outcomes;
    }

    /** How many different lines there are: they are numbered from 0. */
    int lineCount() {
        return texts.size();
    }

    /** A line as the program prints it. */
    String text(int number) {
        return texts.get(number);
    }
}
