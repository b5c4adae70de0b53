package dev.loopwise.web;

import dev.loopwise.shared.FieldProblem;
import dev.loopwise.shared.RefusedException;
import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is wrong with a form that is shown again.
 *
 * @param general a sentence about the form as a whole; empty when single fields are to blame
 * @param byField a sentence for each field that is to blame, by the field's name
 */
@TemplateData
public record FormErrors(String general, Map<String, String> byField) {
    /** The status of a form that is shown again because something is wrong with it. */
    public static final int STATUS = 422;

    public FormErrors {
        byField = Map.copyOf(byField);
    }

    /** A form that nothing is wrong with. */
    public static FormErrors none() {
        return new FormErrors("", Map.of());
    }

    /** One field is to blame. */
    public static FormErrors ofField(String field, String sentence) {
        return new FormErrors("", Map.of(field, sentence));
    }

    /** What the service has declined, beside the fields to blame. */
    public static FormErrors of(RefusedException refused) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (FieldProblem problem : refused.problems()) {
            byField.putIfAbsent(problem.field(), problem.message());
        }
        return new FormErrors(byField.isEmpty() ? refused.getMessage() : "", byField);
    }

    /** Whether this field is to blame. */
    public boolean has(String field) {
        return byField.containsKey(field);
    }

    /** The sentence to show beside a field; empty when the field is right. */
    public String at(String field) {
        return byField.getOrDefault(field, "");
    }
}
