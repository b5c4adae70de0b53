package dev.loopwise.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every operation that the API's description promises is there, and not for strangers. */
@ServiceTest
class ApiAccessTest {
    private static final String ANY_ID = "00000000-0000-4000-8000-000000000000";

    @Test
    void operations_withoutCredentials_answer401() {
        List<String> answers = new ArrayList<>();
        Map<String, Map<String, Object>> paths = description().getMap("paths");
        paths.forEach(
                (path, operations) ->
                        operations
                                .keySet()
                                .forEach(
                                        method ->
                                                answers.add(
                                                        method
                                                                + " "
                                                                + path
                                                                + " "
                                                                + status(method, path))));

        assertThat(answers)
                .hasSizeGreaterThan(20)
                .allSatisfy(answer -> assertThat(answer).contains(" /api/v1/").endsWith(" 401"));
    }

    private static JsonPath description() {
        return given().accept("application/json").get("/q/openapi").jsonPath();
    }

    private static int status(String method, String path) {
        return given().contentType("application/json")
                .body("{}")
                .request(method, path.replaceAll("\\{\\w+}", ANY_ID))
                .statusCode();
    }
}
