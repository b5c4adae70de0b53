package dev.loopwise.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * The Kubernetes API's own schemas, in the classes that the official client generates from them.
 *
 * <p>The classes refuse unknown and missing fields. A value of the wrong type they may convert
 * instead, so what they read is written again and must be what was there.
 */
final class KubernetesSchema {
    private static final Map<String, Class<?>> TYPES =
            Map.of(
                    "v1 ConfigMap", V1ConfigMap.class,
                    "v1 Namespace", V1Namespace.class,
                    "v1 Service", V1Service.class,
                    "apps/v1 Deployment", V1Deployment.class,
                    "apps/v1 StatefulSet", V1StatefulSet.class,
                    "networking.k8s.io/v1 Ingress", V1Ingress.class,
                    "networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy.class,
                    "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget.class);

    private static final Gson GSON = JSON.getGson();

    private KubernetesSchema() {}

    /** What is wrong with a resource, if anything. */
    static Optional<String> problemOf(ObjectNode resource) throws IOException {
        String type = resource.path("apiVersion").asText() + " " + resource.path("kind").asText();
        if (!TYPES.containsKey(type)) {
            return Optional.of("There is no schema for " + type + ".");
        }
        try {
            Object model = GSON.fromJson(resource.toString(), TYPES.get(type));
            JsonNode understood = withoutEmpty(Yaml.MAPPER.readTree(GSON.toJson(model)));
            return understood.equals(withoutEmpty(resource.deepCopy()))
                    ? Optional.empty()
                    : Optional.of("Read as " + understood + "\n but is " + resource);
        } catch (IllegalArgumentException | JsonParseException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    /** The client writes lists and maps that nobody set as empty ones. */
    private static JsonNode withoutEmpty(JsonNode node) {
        node.forEach(KubernetesSchema::withoutEmpty);
        Iterator<JsonNode> children = node.elements();
        while (children.hasNext()) {
            JsonNode child = children.next();
            if (child.isContainerNode() && child.isEmpty()) {
                children.remove();
            }
        }
        return node;
    }
}
