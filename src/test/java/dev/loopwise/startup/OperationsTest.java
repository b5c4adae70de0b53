package dev.loopwise.startup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.testing.ServiceTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@ServiceTest
class OperationsTest {
    @Inject Simulator simulator;

    @Test
    void health_started_asksForTheImport() {
        given().get("/q/health/started")
                .then()
                .body("checks.name", containsInAnyOrder("Quizzes are imported"));
    }

    @Test
    void health_ready_asksForTheImportAndTheDatabase() {
        given().get("/q/health/ready")
                .then()
                .body(
                        "checks.name",
                        containsInAnyOrder(
                                "Quizzes are imported", "Database connections health check"));
    }

    @Test
    void health_live_asksForNothingElse() {
        given().get("/q/health/live").then().statusCode(200).body("checks", empty());
    }

    @Test
    void metrics_afterARun_countIt() {
        simulator.run(Snippet.of("one.js", "console.log('one')"));

        assertThat(given().get("/q/metrics").asString())
                .containsPattern("loopwise_engine_runs_seconds_count\\{end=\"drained\"} [1-9]")
                .contains("agroal_active_count", "jvm_memory_used_bytes");
    }
}
