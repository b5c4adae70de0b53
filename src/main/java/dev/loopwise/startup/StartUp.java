package dev.loopwise.startup;

import dev.loopwise.quiz.QuizImport;
import dev.loopwise.shared.RefusedException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Makes the service ready, after the schema is migrated: the quiz files, then the first instructor
 * and class, then the banner. It runs beside the HTTP server, so that probes are answered from the
 * first moment.
 */
@Startup
@ApplicationScoped
class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class);

    /** More than a run of the engine may take. */
    private static final long END_LIMIT_SECONDS = 5;

    private final FirstStart firstStart;
    private final QuizImport quizImport;
    private final Banner banner;
    private final ExecutorService executor;
    private final CompletableFuture<Void> listening = new CompletableFuture<>();
    private volatile CompletableFuture<Void> making = CompletableFuture.completedFuture(null);
    private volatile boolean isEnding;
    private volatile boolean isReady;

    StartUp(FirstStart firstStart, QuizImport quizImport, Banner banner, ExecutorService executor) {
        this.firstStart = firstStart;
        this.quizImport = quizImport;
        this.banner = banner;
        this.executor = executor;
    }

    void begin(@Observes StartupEvent event) {
        making = CompletableFuture.runAsync(this::makeReady, executor);
    }

    /** An import that is under way ends after its current file, while the database is there. */
    void end(@Observes ShutdownEvent event) {
        isEnding = true;
        quizImport.end();
        listening.complete(null);
        making.completeOnTimeout(null, END_LIMIT_SECONDS, TimeUnit.SECONDS).join();
    }

    void serverListens(@ObservesAsync HttpServerStart event) {
        listening.complete(null);
    }

    /** Whether the quizzes are imported and people may come. */
    boolean isReady() {
        return isReady;
    }

    private void makeReady() {
        try {
            quizImport.run();
            listening.join();
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
