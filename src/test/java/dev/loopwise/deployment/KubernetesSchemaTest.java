package dev.loopwise.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KubernetesSchemaTest {
    private static final String SERVICE =
            """
            apiVersion: v1
            kind: Service
            metadata: {name: any}
            spec: {ports: [{name: http, port: 80, targetPort: http}]}
            """;

    @Test
    void schema_goodResource_hasNoProblem() throws IOException {
        assertThat(problemOf(SERVICE)).isEmpty();
    }

    @Test
    void schema_unknownNestedField_isAProblem() throws IOException {
        assertThat(problemOf(SERVICE.replace("targetPort", "targetport")).orElseThrow())
                .startsWith("The field `targetport` in the JSON string is not defined");
    }

    @Test
    void schema_missingField_isAProblem() throws IOException {
        assertThat(problemOf(SERVICE.replace("port: 80, ", "")).orElseThrow())
                .startsWith("The required field `port` is not found");
    }

    @Test
    void schema_textForANumber_isAProblem() throws IOException {
        assertThat(problemOf(SERVICE.replace("80", "'80'")).orElseThrow()).startsWith("Read as ");
    }

    @Test
    void schema_numberForAText_isAProblem() throws IOException {
        assertThat(problemOf(SERVICE.replace("name: any", "name: 1")).orElseThrow())
                .startsWith("Read as ");
    }

    @Test
    void schema_unknownKind_isAProblem() throws IOException {
        assertThat(problemOf(SERVICE.replace("kind: Service", "kind: Servant")))
                .contains("There is no schema for v1 Servant.");
    }

    private static Optional<String> problemOf(String resource) throws IOException {
        return KubernetesSchema.problemOf(Yaml.document(resource));
    }
}
