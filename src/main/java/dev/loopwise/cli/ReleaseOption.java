package dev.loopwise.cli;

import dev.loopwise.engine.NodeRelease;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says which release of Node to follow. */
final class ReleaseOption {
    @Option(
            names = "--node",
            paramLabel = "RELEASE",
            converter = ReleaseConverter.class,
            description = "Follow this release of Node, such as 22, whatever the file says.")
    private NodeRelease release;

    Optional<NodeRelease> wanted() {
        return Optional.ofNullable(release);
    }
}
