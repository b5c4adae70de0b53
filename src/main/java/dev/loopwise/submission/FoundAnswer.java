package dev.loopwise.submission;

import dev.loopwise.engine.explore.Admission;
import java.util.List;

/**
 * What the engine found out about an answer that a quiz's key does not list.
 *
 * @param admission whether the program can print it, if that was decided
 * @param nearby outcomes like the answer, which the key may lack; none for one that is right
 */
record FoundAnswer(Admission admission, List<List<String>> nearby) {
    FoundAnswer {
        nearby = List.copyOf(nearby);
    }
}
