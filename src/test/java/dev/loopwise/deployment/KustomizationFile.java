package dev.loopwise.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What this project uses of a {@code kustomization.yaml}; anything else in the file is an error.
 *
 * <p>Source: kustomize 5.5.0, api/types/kustomization.go.
 *
 * @param namespace the namespace of every resource, or {@code null} to leave them alone
 * @param resources manifests and folders of further kustomizations
 */
record KustomizationFile(
        String apiVersion,
        String kind,
        String namespace,
        List<String> resources,
        List<Image> images,
        List<Generator> configMapGenerator,
        List<Patch> patches) {
    KustomizationFile {
        if (!"kustomize.config.k8s.io/v1beta1".equals(apiVersion)
                || !"Kustomization".equals(kind)) {
            throw new IllegalArgumentException("Not a kustomization: " + apiVersion + " " + kind);
        }
        resources = orEmpty(resources);
        images = orEmpty(images);
        configMapGenerator = orEmpty(configMapGenerator);
        patches = orEmpty(patches);
    }

    static KustomizationFile in(Path folder) throws IOException {
        Path file = folder.resolve("kustomization.yaml");
        return Yaml.MAPPER.readValue(file.toFile(), KustomizationFile.class);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Another name and tag for the image of that name, whatever its tag. */
    record Image(String name, String newName, String newTag) {
        /** The image a container gets in place of {@code image}. */
        String replace(String image) {
            int tag = image.lastIndexOf(':');
            boolean isTagged = tag > image.lastIndexOf('/');
            String untagged = isTagged ? image.substring(0, tag) : image;
            return untagged.equals(name) ? newName + ":" + newTag : image;
        }
    }

    /** A ConfigMap made of files, keyed by file name; the name gets no hash. */
    record Generator(String name, List<String> files, Options options) {
        Generator {
            files = List.copyOf(files);
            if (options == null || !options.disableNameSuffixHash()) {
                throw new IllegalArgumentException(name + " would get a hash as a suffix.");
            }
        }
    }

    /** How a ConfigMap is made. */
    record Options(boolean disableNameSuffixHash) {}

    /** A JSON Patch (RFC 6902), written in YAML, for the resources that fit the target. */
    record Patch(Target target, String patch) {
        JsonNode operations() throws IOException {
            return Yaml.MAPPER.readTree(patch);
        }
    }

    /** Which resources are meant. */
    record Target(String kind, String name) {
        boolean fits(ObjectNode resource) {
            return Objects.equals(kind, resource.path("kind").asText())
                    && Objects.equals(name, resource.at("/metadata/name").asText());
        }
    }
}
