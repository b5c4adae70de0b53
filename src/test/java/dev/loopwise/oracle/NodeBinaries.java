package dev.loopwise.oracle;

import dev.loopwise.npm.NpmPackages;
import java.nio.file.Path;

/** Real Node binaries, which come as npm packages. */
final class NodeBinaries {
    static final NodeBinaries DEFAULT = new NodeBinaries(NpmPackages.DEFAULT);

    private final NpmPackages packages;

    NodeBinaries(NpmPackages packages) {
        this.packages = packages;
    }

    /** The newest binary of a major release; fetched if it is not there yet. */
    Path binaryOf(int major) {
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
        Path node = packages.folderOf("node-linux-" + architecture + "@" + major);
        return node.resolve("bin").resolve("node");
    }
}
