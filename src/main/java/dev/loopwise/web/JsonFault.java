package dev.loopwise.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.loopwise.shared.FieldProblem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body without showing how the service is built. */
final class JsonFault {
    private JsonFault() {}

    /** The field to blame; empty when the text is no JSON at all. */
    static Optional<FieldProblem> fieldProblem(JsonProcessingException failure) {
        if (!(failure instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FieldProblem(path(mapping), message(mapping)));
    }

    /** Where the text stops being JSON, or what a body needs. */
    static String describe(JsonProcessingException failure) {
        JsonLocation place = failure.getLocation();
        if (failure instanceof MismatchedInputException || place == null) {
            return "The body must be a JSON object with the fields that the API describes.";
        }
        return "The body is not valid JSON at line %d, column %d."
                .formatted(place.getLineNr(), place.getColumnNr());
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String message(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return "This field is not known here. Please check its name or leave it out.";
        }
        if (failure instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(constant -> word((Enum<?>) constant))
                    .collect(Collectors.joining(", ", "Please choose one of ", "."));
        }
        if (failure instanceof MismatchedInputException mismatch
                && mismatch.getTargetType() != null) {
            return "Please give " + kind(mismatch.getTargetType()) + ".";
        }
        return "This value does not have the form that the API describes.";
    }

    /** What {@link JsonRules} writes for a constant. */
    private static String word(Enum<?> constant) {
        try {
            JsonProperty own =
                    constant.getDeclaringClass()
                            .getField(constant.name())
                            .getAnnotation(JsonProperty.class);
            return own == null ? constant.name().toLowerCase(Locale.ROOT) : own.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kind(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class) {
            return "a whole number";
        }
        if (type == String.class) {
            return "a text";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "a list";
        }
        return "a value of the form that the API describes";
    }
}
