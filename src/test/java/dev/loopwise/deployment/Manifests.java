package dev.loopwise.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rendered manifests of one kustomization. */
record Manifests(List<ObjectNode> resources) {
    static Manifests of(String folder) throws IOException {
        return new Manifests(Kustomization.render(Path.of("k8s").resolve(folder)));
    }

    /** The only resource of that kind and name. */
    ObjectNode get(String kind, String name) {
        List<ObjectNode> found = ofKind(kind).filter(each -> name(each).equals(name)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " resources are called " + kind + " " + name);
        }
        return found.get(0);
    }

    Stream<ObjectNode> ofKind(String kind) {
        return resources.stream().filter(each -> each.path("kind").asText().equals(kind));
    }

    /** Deployments and stateful sets: whatever makes pods. */
    List<ObjectNode> workloads() {
        return resources.stream().filter(each -> !pod(each).isMissingNode()).toList();
    }

    List<JsonNode> containers() {
        List<JsonNode> containers = new ArrayList<>();
        workloads().forEach(workload -> pod(workload).path("containers").forEach(containers::add));
        return containers;
    }

    static JsonNode pod(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static JsonNode container(JsonNode workload) {
        return pod(workload).at("/containers/0");
    }

    static String name(JsonNode resource) {
        return resource.at("/metadata/name").asText();
    }

    /** The texts at a pointer below each element of a list. */
    static List<String> texts(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> element.at(pointer))
                .filter(value -> !value.isMissingNode())
                .map(JsonNode::asText)
                .toList();
    }
}
