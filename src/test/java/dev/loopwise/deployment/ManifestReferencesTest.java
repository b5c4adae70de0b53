package dev.loopwise.deployment;

import static dev.loopwise.deployment.Manifests.container;
import static dev.loopwise.deployment.Manifests.name;
import static dev.loopwise.deployment.Manifests.pod;
import static dev.loopwise.deployment.Manifests.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one manifest says about another: no schema can see a name that leads nowhere. */
class ManifestReferencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/class", "overlays/class-own-quizzes"})
    void selectors_podLabels_areFound(String folder) throws IOException {
        Manifests manifests = Manifests.of(folder);
        List<JsonNode> selectors = new ArrayList<>();
        for (ObjectNode resource : manifests.resources()) {
            selectors.add(resource.at("/spec/selector/matchLabels"));
            selectors.add(resource.at("/spec/podSelector/matchLabels"));
            resource.at("/spec/ingress").findValues("matchLabels").forEach(selectors::add);
            resource.at("/spec/egress").findValues("matchLabels").forEach(selectors::add);
            pod(resource).findValues("matchLabels").forEach(selectors::add);
        }
        manifests.ofKind("Service").map(each -> each.at("/spec/selector")).forEach(selectors::add);
        selectors.removeIf(JsonNode::isMissingNode);
        List<JsonNode> labels =
                manifests.workloads().stream()
                        .map(workload -> workload.at("/spec/template/metadata/labels"))
                        .toList();

        assertThat(selectors).hasSizeGreaterThan(labels.size()).allMatch(labels::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/class", "overlays/class-own-quizzes"})
    void services_targetPorts_areContainerPorts(String folder) throws IOException {
        Manifests manifests = Manifests.of(folder);

        for (ObjectNode workload : manifests.workloads()) {
            List<String> ports = texts(container(workload).path("ports"), "/name");
            ObjectNode service = manifests.get("Service", name(workload));
            assertThat(texts(service.at("/spec/ports"), "/targetPort")).isEqualTo(ports);
            assertThat(probePorts(workload)).isNotEmpty().allMatch(ports::contains);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/class", "overlays/class-own-quizzes"})
    void ingress_backend_isAServicePort(String folder) throws IOException {
        Manifests manifests = Manifests.of(folder);
        JsonNode backend =
                manifests
                        .get("Ingress", "loopwise")
                        .at("/spec/rules/0/http/paths/0/backend/service");
        ObjectNode service = manifests.get("Service", backend.path("name").asText());

        assertThat(texts(service.at("/spec/ports"), "/name"))
                .containsExactly(backend.at("/port/name").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/class", "overlays/class-own-quizzes"})
    void volumes_mounts_areAllDeclared(String folder) throws IOException {
        for (ObjectNode workload : Manifests.of(folder).workloads()) {
            List<String> declared = new ArrayList<>(texts(pod(workload).path("volumes"), "/name"));
            declared.addAll(texts(workload.at("/spec/volumeClaimTemplates"), "/metadata/name"));

            assertThat(texts(container(workload).path("volumeMounts"), "/name"))
                    .containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/class", "overlays/class-own-quizzes"})
    void configMaps_mentions_areAllThere(String folder) throws IOException {
        Manifests manifests = Manifests.of(folder);
        List<String> there = manifests.ofKind("ConfigMap").map(Manifests::name).toList();
        List<String> mentioned = new ArrayList<>();
        for (ObjectNode workload : manifests.workloads()) {
            mentioned.addAll(texts(container(workload).path("envFrom"), "/configMapRef/name"));
            mentioned.addAll(texts(pod(workload).path("volumes"), "/configMap/name"));
        }

        assertThat(mentioned).containsExactlyInAnyOrderElementsOf(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/class", "overlays/class-own-quizzes"})
    void database_address_isThatOfItsService(String folder) throws IOException {
        Manifests manifests = Manifests.of(folder);
        JsonNode port = manifests.get("Service", "loopwise-postgres").at("/spec/ports/0/port");
        JsonNode settings =
                container(manifests.get("StatefulSet", "loopwise-postgres")).path("env");

        assertThat(
                        manifests
                                .get("ConfigMap", "loopwise")
                                .at("/data/QUARKUS_DATASOURCE_JDBC_URL")
                                .asText())
                .isEqualTo(
                        "jdbc:postgresql://loopwise-postgres:"
                                + port
                                + "/"
                                + texts(settings, "/value").get(0));
    }

    private static List<String> probePorts(JsonNode workload) {
        List<String> ports = new ArrayList<>();
        for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            JsonNode check = container(workload).path(probe);
            ports.add(check.at("/httpGet/port").asText());
            ports.add(check.at("/tcpSocket/port").asText());
        }
        ports.removeIf(Predicate.isEqual(""));
        return ports;
    }
}
