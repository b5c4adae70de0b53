package dev.loopwise.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes closed choices as {@link JsonRules} writes them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class LowerCaseChoices implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> choices = schema.getEnumeration();
        if (choices != null) {
            schema.setEnumeration(
                    choices.stream()
                            .<Object>map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                            .toList());
        }
        return schema;
    }
}
