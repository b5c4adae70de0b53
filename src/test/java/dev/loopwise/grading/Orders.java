package dev.loopwise.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Every order of some lines. */
final class Orders {
    private Orders() {}

    static void forEach(List<String> lines, Consumer<List<String>> told) {
        permute(new ArrayList<>(lines), 0, told);
    }

    private static void permute(List<String> lines, int placed, Consumer<List<String>> told) {
        if (placed == lines.size()) {
            told.accept(lines);
            return;
        }
        for (int index = placed; index < lines.size(); index++) {
            Collections.swap(lines, placed, index);
            permute(lines, placed + 1, told);
            Collections.swap(lines, placed, index);
        }
    }
}
