package dev.loopwise.startup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.loopwise.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class StartUpTest {
    @Test
    void live_always_isUp() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }
}
