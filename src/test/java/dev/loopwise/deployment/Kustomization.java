package dev.loopwise.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders a kustomization as {@code kubectl kustomize} does, without kubectl.
 *
 * <p>Stricter than the original: a patch whose target is not there is an error, and so is every
 * field that {@link KustomizationFile} does not know.
 *
 * <p>Source: kustomize 5.5.0, api/internal/target/kusttarget.go {@code accumulateTarget}.
 */
final class Kustomization {
    private static final String NAMESPACE = "Namespace";
    private static final List<String> POD_CONTAINERS =
            List.of("/spec/template/spec/initContainers", "/spec/template/spec/containers");

    private final Path folder;
    private final KustomizationFile file;

    private Kustomization(Path folder, KustomizationFile file) {
        this.folder = folder;
        this.file = file;
    }

    /** The resources that {@code kubectl apply -k FOLDER} would send, in the order of the files. */
    static List<ObjectNode> render(Path folder) throws IOException {
        return new Kustomization(folder, KustomizationFile.in(folder)).render();
    }

    private List<ObjectNode> render() throws IOException {
        List<ObjectNode> resources = new ArrayList<>();
        for (String resource : file.resources()) {
            resources.addAll(read(folder.resolve(resource).normalize()));
        }
        for (KustomizationFile.Generator generator : file.configMapGenerator()) {
            resources.add(configMap(generator));
        }
        for (KustomizationFile.Patch patch : file.patches()) {
            resources = patched(resources, patch);
        }
        resources.forEach(this::putIntoNamespace);
        resources.forEach(this::renameImages);
        return List.copyOf(resources);
    }

    private static List<ObjectNode> read(Path resource) throws IOException {
        return Files.isDirectory(resource) ? render(resource) : Yaml.documents(resource);
    }

    private ObjectNode configMap(KustomizationFile.Generator generator) throws IOException {
        ObjectNode configMap = Yaml.MAPPER.createObjectNode();
        configMap.put("apiVersion", "v1").put("kind", "ConfigMap");
        configMap.putObject("metadata").put("name", generator.name());
        ObjectNode data = configMap.putObject("data");
        for (String name : generator.files()) {
            Path source = folder.resolve(name);
            data.put(source.getFileName().toString(), Files.readString(source));
        }
        return configMap;
    }

    private static List<ObjectNode> patched(
            List<ObjectNode> resources, KustomizationFile.Patch patch) throws IOException {
        if (resources.stream().noneMatch(patch.target()::fits)) {
            throw new IllegalArgumentException("Nothing to patch: " + patch.target());
        }
        List<ObjectNode> patched = new ArrayList<>();
        for (ObjectNode resource : resources) {
            boolean isMeant = patch.target().fits(resource);
            patched.add(isMeant ? apply(patch.operations(), resource) : resource);
        }
        return patched;
    }

    private static ObjectNode apply(JsonNode operations, ObjectNode resource) throws IOException {
        try (JsonReader patch = Json.createReader(new StringReader(operations.toString()));
                JsonReader target = Json.createReader(new StringReader(resource.toString()))) {
            JsonArray steps = patch.readArray();
            JsonObject result = Json.createPatch(steps).apply(target.readObject());
            return Yaml.document(result.toString());
        }
    }

    private void putIntoNamespace(ObjectNode resource) {
        if (file.namespace() != null) {
            boolean isNamespace = resource.path("kind").asText().equals(NAMESPACE);
            resource.withObject("/metadata")
                    .put(isNamespace ? "name" : "namespace", file.namespace());
        }
    }

    private void renameImages(ObjectNode resource) {
        for (String containers : POD_CONTAINERS) {
            resource.at(containers).forEach(container -> rename((ObjectNode) container));
        }
    }

    private void rename(ObjectNode container) {
        for (KustomizationFile.Image image : file.images()) {
            container.put("image", image.replace(container.path("image").asText()));
        }
    }
}
