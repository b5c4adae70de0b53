package dev.loopwise.deployment;

import static dev.loopwise.deployment.Manifests.container;
import static dev.loopwise.deployment.Manifests.pod;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesManifestsTest {
    private final Manifests manifests;
    private final ObjectNode deployment;

    KubernetesManifestsTest() throws IOException {
        manifests = Manifests.of("overlays/class");
        deployment = manifests.get("Deployment", "loopwise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/class", "overlays/class-own-quizzes"})
    void manifests_everyResource_followsItsSchema(String folder) throws IOException {
        List<ObjectNode> resources = Manifests.of(folder).resources();

        assertThat(resources).isNotEmpty();
        for (ObjectNode resource : resources) {
            assertThat(KubernetesSchema.problemOf(resource)).isEmpty();
        }
    }

    @Test
    void manifests_class_isTheseResources() {
        assertThat(manifests.resources())
                .extracting(each -> each.path("kind").asText() + " " + Manifests.name(each))
                .containsExactlyInAnyOrder(
                        "Namespace loopwise",
                        "ConfigMap loopwise",
                        "Deployment loopwise",
                        "Service loopwise",
                        "Ingress loopwise",
                        "PodDisruptionBudget loopwise",
                        "NetworkPolicy loopwise",
                        "NetworkPolicy loopwise-postgres",
                        "Service loopwise-postgres",
                        "StatefulSet loopwise-postgres");
    }

    @Test
    void deployment_replicas_areTwoAndNeverFewerWhileRollingOut() {
        assertThat(deployment.at("/spec/replicas").asInt()).isEqualTo(2);
        assertThat(deployment.at("/spec/strategy/rollingUpdate/maxUnavailable"))
                .isEqualTo(deployment.numberNode(0));
    }

    @Test
    void deployment_probes_askTheThreeKindsOfHealth() {
        JsonNode loopwise = container(deployment);

        assertThat(loopwise.at("/startupProbe/httpGet/path").asText())
                .isEqualTo("/q/health/started");
        assertThat(loopwise.at("/readinessProbe/httpGet/path").asText())
                .isEqualTo("/q/health/ready");
        assertThat(loopwise.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
    }

    @Test
    void deployment_shutdown_isGivenLongerThanTheServiceTakes() {
        int seconds = pod(deployment).path("terminationGracePeriodSeconds").asInt();
        int preStop = container(deployment).at("/lifecycle/preStop/sleep/seconds").asInt();

        assertThat(seconds - preStop).isGreaterThan(ServiceSettings.shutdownTimeoutSeconds());
    }

    @Test
    void workloads_users_areNeverRoot() {
        assertThat(manifests.workloads()).hasSize(2);
        for (ObjectNode workload : manifests.workloads()) {
            JsonNode security = pod(workload).path("securityContext");
            assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
            assertThat(security.path("runAsUser").asInt()).isPositive();
            assertThat(security.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod(workload).path("automountServiceAccountToken").asBoolean(true))
                    .isFalse();
        }
    }

    @Test
    void containers_rights_areTheFewestPossible() {
        assertThat(manifests.containers()).hasSize(2);
        for (JsonNode container : manifests.containers()) {
            assertThat(container.path("securityContext").toString())
                    .isEqualTo(
                            "{\"allowPrivilegeEscalation\":false,"
                                    + "\"readOnlyRootFilesystem\":true,"
                                    + "\"capabilities\":{\"drop\":[\"ALL\"]}}");
        }
    }

    @Test
    void containers_resources_areRequestedAndLimited() {
        for (JsonNode container : manifests.containers()) {
            for (String resource : List.of("cpu", "memory")) {
                assertThat(container.at("/resources/requests/" + resource).asText()).isNotEmpty();
                assertThat(container.at("/resources/limits/" + resource).asText()).isNotEmpty();
            }
        }
    }

    @Test
    void containers_temporaryFolder_isWritable() {
        for (JsonNode container : manifests.containers()) {
            assertThat(Manifests.texts(container.path("volumeMounts"), "/mountPath"))
                    .contains("/tmp");
        }
    }

    @Test
    void postgres_data_outlivesThePod() {
        JsonNode postgres = manifests.get("StatefulSet", "loopwise-postgres");

        assertThat(Manifests.texts(postgres.at("/spec/volumeClaimTemplates"), "/metadata/name"))
                .containsExactly("database");
        assertThat(container(postgres).at("/volumeMounts/0").toString())
                .isEqualTo("{\"name\":\"database\",\"mountPath\":\"/var/lib/postgresql\"}");
    }

    @Test
    void postgres_service_isHeadless() {
        JsonNode service = manifests.get("Service", "loopwise-postgres");

        assertThat(service.at("/spec/clusterIP").asText()).isEqualTo("None");
    }

    @Test
    void ingress_host_isThatOfThePublicUrl() {
        JsonNode ingress = manifests.get("Ingress", "loopwise");
        String host = ingress.at("/spec/rules/0/host").asText();
        JsonNode config = manifests.get("ConfigMap", "loopwise");

        assertThat(ingress.at("/spec/tls/0/hosts/0").asText()).isEqualTo(host);
        assertThat(config.at("/data/LOOPWISE_PUBLIC_URL").asText()).isEqualTo("https://" + host);
    }
}
