package dev.loopwise.submission;

import dev.loopwise.grading.AnswerKey;
import dev.loopwise.quiz.QuizVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The keys of the quiz versions that were graded last, ready for the next answer. */
@ApplicationScoped
class AnswerKeys {
    private static final int MAX_KEPT = 100;
    private static final float USUAL_LOAD = 0.75f;

    /** The one that was used longest ago comes first. A version never changes. */
    private final Map<UUID, AnswerKey> kept = new LinkedHashMap<>(MAX_KEPT, USUAL_LOAD, true);

    synchronized AnswerKey of(QuizVersion quiz) {
        AnswerKey key =
                kept.computeIfAbsent(
                        quiz.id(),
                        id -> new AnswerKey(quiz.key().outcomes(), quiz.about().spelling()));
        if (kept.size() > MAX_KEPT) {
            Iterator<UUID> oldest = kept.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return key;
    }
}
