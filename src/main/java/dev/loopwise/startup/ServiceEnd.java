package dev.loopwise.startup;

import io.quarkus.runtime.Application;
import java.time.Duration;

/** Waits for the service to have ended. */
final class ServiceEnd {
    private ServiceEnd() {}

    /** Returns when the service has ended or was never started, at the latest after the limit. */
    static void await(Duration limit) {
        Application application = Application.currentApplication();
        if (application == null) {
            return;
        }
        Thread waiting = new Thread(application::awaitShutdown, "service-end");
        waiting.setDaemon(true);
        waiting.start();
        try {
            waiting.join(limit.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
