package dev.loopwise.startup;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Neither started nor ready until the quizzes are imported. */
@Startup
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
