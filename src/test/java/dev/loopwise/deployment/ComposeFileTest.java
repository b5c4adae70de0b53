package dev.loopwise.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComposeFileTest {
    private final ObjectNode compose;
    private final JsonNode loopwise;
    private final JsonNode database;

    ComposeFileTest() throws IOException {
        compose = ComposeFile.read();
        loopwise = compose.at("/services/loopwise");
        database = compose.at("/services/database");
    }

    @Test
    void compose_file_followsTheSpecification() throws IOException {
        assertThat(ComposeFile.problemsOf(compose)).isEmpty();
    }

    @Test
    void compose_unknownField_isAProblem() throws IOException {
        ObjectNode wrong = compose.deepCopy();
        wrong.withObject("/services/loopwise").put("depend_on", "database");

        assertThat(ComposeFile.problemsOf(wrong)).singleElement().asString().contains("depend_on");
    }

    @Test
    void compose_wrongType_isAProblem() throws IOException {
        ObjectNode wrong = compose.deepCopy();
        wrong.withObject("/services/loopwise").put("read_only", 1);

        assertThat(ComposeFile.problemsOf(wrong)).singleElement().asString().contains("read_only");
    }

    @Test
    void loopwise_start_waitsForAHealthyDatabase() {
        assertThat(loopwise.at("/depends_on/database/condition").asText())
                .isEqualTo("service_healthy");
        assertThat(database.at("/healthcheck/test/1").asText()).isEqualTo("pg_isready");
    }

    @Test
    void loopwise_datasource_isTheDatabaseService() {
        JsonNode settings = database.path("environment");

        assertThat(loopwise.at("/environment/QUARKUS_DATASOURCE_JDBC_URL").asText())
                .isEqualTo(
                        "jdbc:postgresql://database:5432/" + settings.path("POSTGRES_DB").asText());
        assertThat(loopwise.at("/environment/QUARKUS_DATASOURCE_USERNAME"))
                .isEqualTo(settings.path("POSTGRES_USER"));
        assertThat(loopwise.at("/environment/QUARKUS_DATASOURCE_PASSWORD"))
                .isEqualTo(settings.path("POSTGRES_PASSWORD"));
    }

    @Test
    void loopwise_rights_areTheFewestPossible() {
        assertThat(loopwise.path("read_only").asBoolean()).isTrue();
        assertThat(loopwise.path("cap_drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(loopwise.path("security_opt").toString())
                .isEqualTo("[\"no-new-privileges:true\"]");
    }

    @Test
    void database_data_outlivesTheContainer() {
        assertThat(database.path("volumes").toString())
                .isEqualTo("[\"database:/var/lib/postgresql\"]");
        assertThat(compose.at("/volumes").has("database")).isTrue();
    }

    @Test
    void database_version_isThatOfTheClusterAndOfTheOneThatComesAlong() throws IOException {
        Manifests manifests = Manifests.of("overlays/class");
        JsonNode cluster = manifests.get("StatefulSet", "loopwise-postgres");
        String image = database.path("image").asText();

        assertThat(Manifests.container(cluster).path("image").asText()).isEqualTo(image);
        assertThat(Path.of("pom.xml"))
                .content()
                .contains(
                        "<postgres-binaries.version>"
                                + image.replace("postgres:", "")
                                + ".0</postgres-binaries.version>");
    }

    @Test
    void loopwise_build_isOfFilesThatAreThere() {
        Path context = Path.of(loopwise.at("/build/context").asText());

        assertThat(context.resolve(loopwise.at("/build/dockerfile").asText())).exists();
        assertThat(Files.isDirectory(context.resolve("quizzes"))).isTrue();
    }
}
