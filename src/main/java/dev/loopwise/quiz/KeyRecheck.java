package dev.loopwise.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Looks at every quiz in use once with each build of the engine. A key is never changed by that: a
 * difference is told to instructors, who decide.
 */
@ApplicationScoped
public class KeyRecheck {
    private static final Logger LOG = Logger.getLogger(KeyRecheck.class);

    private final KeyChecks checks;
    private final KeyFinder keys;
    private final ManagedExecutor background;
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean isEnding;

    KeyRecheck(KeyChecks checks, KeyFinder keys, ManagedExecutor background) {
        this.background = background;
        this.checks = checks;
        this.keys = keys;
    }

    /** Leaves what is not checked yet to the next start: the service is ending. */
    public void end() {
        isEnding = true;
        running.lock();
        running.unlock();
    }

    /** Checks in the background what this build of the engine has not checked. */
    public void begin() {
        background.execute(this::run);
    }

    /** Checks what this build of the engine has not checked, one quiz after the other. */
    void run() {
        running.lock();
        try {
            checkOpen();
        } finally {
            running.unlock();
        }
    }

    private void checkOpen() {
        List<QuizVersion> open = checks.open();
        int differences = 0;
        for (QuizVersion version : open) {
            if (isEnding) {
                return;
            }
            differences += agreesOrIsUnknown(version) ? 0 : 1;
        }
        if (!open.isEmpty()) {
            LOG.infof("Quizzes checked anew: %d, differences: %d", open.size(), differences);
        }
    }

    /** A quiz that brings a bug to light is no reason to leave the others out. */
    private boolean agreesOrIsUnknown(QuizVersion version) {
        try {
            return agrees(version);
        } catch (RuntimeException bug) {
            if (!isEnding) {
                LOG.errorf(bug, "The quiz %s could not be checked anew", version.slug());
            }
            return true;
        }
    }

    private boolean agrees(QuizVersion version) {
        KeyFinder.Examined examined = keys.examine(version.snippet());
        boolean agrees = agrees(version.key(), examined);
        checks.storeAnew(version, agrees, examined.report());
        if (!agrees) {
            LOG.warnf(
                    "The engine finds other outcomes of the quiz %s than its key has. Answers are"
                            + " graded by the key; store the quiz again to take the new ones over.",
                    version.slug());
        }
        return agrees;
    }

    /** Searches that were not complete may stop at different places. */
    private static boolean agrees(QuizKey key, KeyFinder.Examined examined) {
        Set<List<String>> found = new HashSet<>(examined.lines());
        Set<List<String>> known = new HashSet<>(key.outcomes());
        boolean hasAll = !examined.report().complete() || found.containsAll(known);
        boolean hasNoOther = !key.complete() || known.containsAll(found);
        return hasAll && hasNoOther;
    }
}
