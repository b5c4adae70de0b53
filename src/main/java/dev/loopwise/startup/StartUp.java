package dev.loopwise.startup;

import dev.loopwise.quiz.KeyRecheck;
import dev.loopwise.quiz.QuizImport;
import dev.loopwise.shared.RefusedException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Makes the service ready, after the schema is migrated and the server listens: the quiz files,
 * then the first instructor and class, then the banner; after that it checks the quizzes that an
 * older build of the engine has checked. It runs beside the HTTP server, so that probes are
 * answered from the first moment.
 */
@ApplicationScoped
class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class);

    private final FirstStart firstStart;
    private final QuizImport quizImport;
    private final KeyRecheck recheck;
    private final Banner banner;
    private final ReentrantLock making = new ReentrantLock();
    private boolean hasBegun;
    private volatile boolean isEnding;
    private volatile boolean isReady;

    StartUp(FirstStart firstStart, QuizImport quizImport, KeyRecheck recheck, Banner banner) {
        this.firstStart = firstStart;
        this.quizImport = quizImport;
        this.recheck = recheck;
        this.banner = banner;
    }

    void begin(@ObservesAsync HttpServerStart event) {
        makeReadyOnce();
    }

    void beginSecurely(@ObservesAsync HttpsServerStart event) {
        makeReadyOnce();
    }

    /** Whether the quizzes are imported and people may come. */
    boolean isReady() {
        return isReady;
    }

    /** The service is ending: lets the quiz at hand be imported, because it needs the engine. */
    void end(@Observes ShutdownEvent event) {
        isEnding = true;
        quizImport.end();
        recheck.end();
        making.lock();
        making.unlock();
    }

    private void makeReadyOnce() {
        making.lock();
        try {
            if (!hasBegun && !isEnding) {
                hasBegun = true;
                makeReady();
            }
            if (isReady) {
                recheck.begin();
            }
        } finally {
            making.unlock();
        }
    }

    private void makeReady() {
        try {
            quizImport.run();
            if (isEnding) {
                return;
            }
            // Last, so that nothing can fail between making a password and showing it.
            Optional<String> generatedPassword = firstStart.run();
            isReady = true;
            banner.print(generatedPassword);
        } catch (RefusedException e) {
            LOG.errorf("The service cannot start with these settings: %s", e.getMessage());
            Quarkus.asyncExit(1);
        } catch (RuntimeException e) {
            LOG.error("The service could not be made ready and ends", e);
            Quarkus.asyncExit(1);
        }
    }
}
