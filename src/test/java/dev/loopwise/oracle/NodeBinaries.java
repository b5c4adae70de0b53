package dev.loopwise.oracle;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.npm.NpmPackages;
import java.nio.file.Path;

/** Real Node binaries, which come as npm packages. */
final class NodeBinaries {
    static final NodeBinaries DEFAULT = new NodeBinaries(NpmPackages.DEFAULT);

    private final NpmPackages packages;

    NodeBinaries(NpmPackages packages) {
        this.packages = packages;
    }

    /** The binary of the version that a release is modelled on; fetched if it is not there yet. */
    Path binaryOf(NodeRelease release) {
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
        Path node = packages.folderOf("node-linux-" + architecture + "@" + release.version());
        return node.resolve("bin").resolve("node");
    }
}
