package dev.loopwise.submission;

import dev.loopwise.shared.Secrets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The lines that a learner chooses from: those of the key's outcomes and the distractors, shuffled.
 *
 * <p>The lines are put in the order of the alphabet before they are shuffled, so whoever knows the
 * seed and this code can undo the shuffle and still learns nothing about the key.
 */
final class LineBank {
    private LineBank() {}

    /**
     * Shuffles the lines; the same arguments always give the same order.
     *
     * <p>The key's lines are never left in the key's order, unless so few different orders exist
     * that leaving one out would tell the right one.
     *
     * @param key the lines of an idle machine
     * @param all the lines of all outcomes
     * @param seed anything that names the learner and the quiz version
     */
    static List<String> shuffled(
            List<String> key, List<String> all, List<String> distractors, String seed) {
        List<String> sorted = new ArrayList<>(all);
        sorted.addAll(distractors);
        Collections.sort(sorted);
        Random random = new Random(ByteBuffer.wrap(Secrets.hash(seed)).getLong());
        List<String> bank = new ArrayList<>(sorted);
        do {
            Collections.shuffle(bank, random);
        } while (givesTheKeyAway(bank, key, distractors));
        return List.copyOf(bank);
    }

    private static boolean givesTheKeyAway(
            List<String> bank, List<String> key, List<String> distractors) {
        if (new HashSet<>(key).size() < 2 || hasTwoOrders(key)) {
            return false;
        }
        Set<String> wrong = Set.copyOf(distractors);
        return bank.stream().filter(line -> !wrong.contains(line)).toList().equals(key);
    }

    /** Two different lines have two orders: never showing one of them would show the other. */
    private static boolean hasTwoOrders(List<String> key) {
        return key.size() == 2;
    }
}
