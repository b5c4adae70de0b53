package dev.loopwise.quiz;

import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The quizzes as other features read them. */
@ApplicationScoped
public class QuizCatalogue {
    private final QuizRepository quizzes;

    QuizCatalogue(QuizRepository quizzes) {
        this.quizzes = quizzes;
    }

    /** The current versions of the quizzes that can be answered, the easiest first. */
    @Transactional
    public List<QuizVersion> published() {
        return quizzes.published().stream().map(QuizRepository.Row::toRecord).toList();
    }

    /** The current versions of these quizzes, whatever their status, ordered by slug. */
    @Transactional
    public List<QuizVersion> currentOf(Collection<UUID> quizIds) {
        if (quizIds.isEmpty()) {
            return List.of();
        }
        return quizzes.currentOf(quizIds).stream().map(QuizRepository.Row::toRecord).toList();
    }

    /** The current version of a quiz that is or was published; its status tells which. */
    @Transactional
    public QuizVersion publishedOrRetired(String slug) {
        return quizzes.currentBySlug(slug)
                .filter(row -> row.quiz().status() != QuizStatus.DRAFT)
                .map(QuizRepository.Row::toRecord)
                .orElseThrow(QuizCatalogue::notFound);
    }

    /** A version that is known to exist, such as one that was graded against. */
    @Transactional
    public QuizVersion version(UUID versionId) {
        return quizzes.version(versionId)
                .map(QuizRepository.Row::toRecord)
                .orElseThrow(QuizCatalogue::notFound);
    }

    /** These versions, in no particular order. */
    @Transactional
    public List<QuizVersion> versions(Collection<UUID> versionIds) {
        return quizzes.versions(Set.copyOf(versionIds)).stream()
                .map(QuizRepository.Row::toRecord)
                .toList();
    }

    /** The id of the quiz with this slug, whatever its status. */
    @Transactional
    public UUID idOf(String slug) {
        return quizzes.bySlug(slug).map(QuizEntity::id).orElseThrow(QuizCatalogue::notFound);
    }

    static RefusedException notFound() {
        return new RefusedException(
                Refusal.QUIZ_NOT_FOUND,
                "There is no quiz with this address; choose one from the list.");
    }
}
