package dev.loopwise.startup;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until the quizzes are imported. */
@Readiness
class ImportReadiness implements HealthCheck {
    private final StartUp startUp;

    ImportReadiness(StartUp startUp) {
        this.startUp = startUp;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Quizzes are imported").status(startUp.isReady()).build();
    }
}
