package dev.loopwise.quiz;

import dev.loopwise.quiz.file.QuizFile;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stores quizzes whose keys are known, and moves them through their life. */
@ApplicationScoped
class QuizAuthoring {
    private final QuizRepository quizzes;
    private final KeyChecks checks;
    private final Clock clock;

    QuizAuthoring(QuizRepository quizzes, KeyChecks checks, Clock clock) {
        this.quizzes = quizzes;
        this.checks = checks;
        this.clock = clock;
    }

    /** What became of a file. */
    enum Stored {
        CREATED,
        CHANGED,
        UNCHANGED,
        TAKEN
    }

    /** The content hashes of the quizzes that are kept in files, by slug. */
    @Transactional
    Map<String, String> hashesOfFiles() {
        return quizzes.currentHashes(QuizOrigin.FILE);
    }

    /** Stores a file as a published quiz or as its next version. */
    @Transactional
    Stored storeFile(QuizFile file, QuizKey key) {
        quizzes.lockSlug(file.slug());
        Optional<QuizRepository.Row> known = quizzes.currentBySlug(file.slug());
        if (known.isEmpty()) {
            create(QuizDraft.of(file), key, QuizOrigin.FILE).quiz().publish(clock.instant());
            return Stored.CREATED;
        }
        if (known.get().quiz().origin() != QuizOrigin.FILE) {
            return Stored.TAKEN;
        }
        if (known.get().version().contentHash().equals(file.contentHash())) {
            return Stored.UNCHANGED;
        }
        addVersion(known.get().quiz(), QuizDraft.of(file), key);
        return Stored.CHANGED;
    }

    /** Stores a new quiz as a draft. */
    @Transactional
    Quiz create(QuizDraft draft, FoundKey found) {
        quizzes.lockSlug(draft.slug());
        refuseTaken(draft.slug());
        QuizRepository.Row row = create(draft, found.key(), QuizOrigin.API);
        checks.storeFirst(row.version().id(), found.report());
        return row.toQuiz();
    }

    /** Stores the next version of a quiz that nobody has changed since {@code revision}. */
    @Transactional
    Quiz change(QuizDraft draft, FoundKey found, int revision) {
        QuizEntity quiz = quizzes.lockBySlug(draft.slug()).orElseThrow(QuizCatalogue::notFound);
        checkChange(quiz, revision);
        QuizVersionEntity version = addVersion(quiz, draft, found.key());
        checks.storeFirst(version.id(), found.report());
        quizzes.flush();
        return new QuizRepository.Row(quiz, version).toQuiz();
    }

    /** Declines a change that {@link #change} would decline, before the engine runs for it. */
    @Transactional
    void checkChange(String slug, String slugInBody, int revision) {
        if (slugInBody != null && !slugInBody.equals(slug)) {
            throw RefusedException.ofField(
                    Refusal.INPUT_INVALID,
                    "slug",
                    "A quiz keeps its slug. Please leave it out, or create a new quiz.");
        }
        checkChange(quizzes.bySlug(slug).orElseThrow(QuizCatalogue::notFound), revision);
    }

    /** Declines a slug that {@link #create} would decline, before the engine runs for it. */
    @Transactional
    void refuseTaken(String slug) {
        if (quizzes.bySlug(slug).isPresent()) {
            throw RefusedException.ofField(
                    Refusal.SLUG_TAKEN,
                    "slug",
                    "There is a quiz with this slug already. Choose another one, or change that"
                            + " quiz.");
        }
    }

    @Transactional
    Quiz read(String slug) {
        return quizzes.currentBySlug(slug).orElseThrow(QuizCatalogue::notFound).toQuiz();
    }

    @Transactional
    Quiz publish(String slug) {
        QuizEntity quiz = quizzes.lockBySlug(slug).orElseThrow(QuizCatalogue::notFound);
        if (quiz.status() == QuizStatus.RETIRED) {
            throw new RefusedException(
                    Refusal.QUIZ_CLOSED,
                    "A retired quiz has shown its right order to learners and cannot be published"
                            + " again. Create a new one.");
        }
        if (quiz.status() == QuizStatus.DRAFT) {
            refuseDoubtful(quizzes.currentBySlug(slug).orElseThrow().version().id());
        }
        quiz.publish(clock.instant());
        quizzes.flush();
        return read(slug);
    }

    /** A draft may be older than the engine that would not have taken it. */
    private void refuseDoubtful(UUID versionId) {
        if (checks.newest(versionId).filter(check -> !check.agrees()).isPresent()) {
            throw new RefusedException(
                    Refusal.SNIPPET_REJECTED,
                    "The engine of this service finds other outcomes than the quiz was stored with."
                            + " Store it again, and publish it then.");
        }
    }

    @Transactional
    Quiz retire(String slug) {
        QuizEntity quiz = quizzes.lockBySlug(slug).orElseThrow(QuizCatalogue::notFound);
        quiz.retire(clock.instant());
        quizzes.flush();
        return read(slug);
    }

    private QuizRepository.Row create(QuizDraft draft, QuizKey key, QuizOrigin origin) {
        Instant now = clock.instant();
        QuizEntity quiz = new QuizEntity(draft.slug(), origin, now);
        QuizVersionEntity version =
                new QuizVersionEntity(quiz.id(), quiz.currentNumber(), draft, key, now);
        quizzes.persistAndFlush(quiz);
        quizzes.persist(version);
        return new QuizRepository.Row(quiz, version);
    }

    private QuizVersionEntity addVersion(QuizEntity quiz, QuizDraft draft, QuizKey key) {
        Instant now = clock.instant();
        int number = quiz.addVersion(now);
        QuizVersionEntity version = new QuizVersionEntity(quiz.id(), number, draft, key, now);
        quizzes.persist(version);
        return version;
    }

    private static void checkChange(QuizEntity quiz, int revision) {
        if (quiz.origin() == QuizOrigin.FILE) {
            throw new RefusedException(
                    Refusal.QUIZ_KEPT_IN_FILE,
                    "This quiz is kept in a file. Change the file and import it again.");
        }
        if (quiz.revision() != revision) {
            throw new RefusedException(
                    Refusal.VERSION_STALE,
                    "Somebody has changed this quiz since you read it. Read it again, then change"
                            + " it.");
        }
    }
}
