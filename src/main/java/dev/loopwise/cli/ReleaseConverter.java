package dev.loopwise.cli;

import dev.loopwise.engine.NodeRelease;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a release of Node, such as {@code 22}. */
final class ReleaseConverter implements ITypeConverter<NodeRelease> {
    @Override
    public NodeRelease convert(String value) {
        return NodeRelease.MODELLED.stream()
                .filter(major -> major.toString().equals(value))
                .findFirst()
                .map(NodeRelease::new)
                .orElseThrow(() -> new TypeConversionException(refusal(value)));
    }

    private static String refusal(String value) {
        return "Node '" + value + "' is not known here. Use one of " + NodeRelease.MODELLED + ".";
    }
}
