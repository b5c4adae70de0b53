package dev.loopwise.submission;

import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.explore.Admission;
import dev.loopwise.engine.explore.Admitter;
import dev.loopwise.engine.explore.ExploreLimits;
import dev.loopwise.engine.explore.HiddenChoiceException;
import dev.loopwise.quiz.QuizVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Finds out whether a program can print an answer that is none of its known outcomes. */
@ApplicationScoped
class AnswerSearch {
    /** While a learner waits. */
    static final ExploreLimits BRIEF = ExploreLimits.DEFAULT;

    /** While an instructor waits. */
    static final ExploreLimits PATIENT = new ExploreLimits(100_000, Duration.ofSeconds(30));

    private static final Logger LOG = Logger.getLogger(AnswerSearch.class);

    private final Simulator simulator;

    AnswerSearch(Simulator simulator) {
        this.simulator = simulator;
    }

    /**
     * Looks for a schedule that leads to an answer; takes as long as the limits allow, so never
     * inside a transaction.
     *
     * @return what was found out; empty when the engine failed
     */
    Optional<FoundAnswer> find(QuizVersion quiz, List<String> lines, ExploreLimits limits) {
        try {
            Admission admission =
                    new Admitter(simulator, limits)
                            .admits(quiz.snippet(), lines, quiz.about().spelling()::plain);
            return Optional.of(
                    new FoundAnswer(
                            admission,
                            admission.isAdmitted()
                                    ? List.of()
                                    : new NearbyOutcomes(simulator, quiz).of(lines, admission)));
        } catch (HiddenChoiceException bug) {
            LOG.errorf(bug, "An answer to the quiz %s could not be looked for", quiz.slug());
            return Optional.empty();
        }
    }
}
