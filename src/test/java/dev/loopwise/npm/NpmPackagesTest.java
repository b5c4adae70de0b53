package dev.loopwise.npm;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpmPackagesTest {
    @TempDir Path folder;

    @Test
    void folderOf_withoutNpm_saysWhatToDo() {
        NpmPackages packages = new NpmPackages(folder, () -> "no-such-npm");

        assertThatThrownBy(() -> packages.folderOf("left@1"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "The npm package left@1 is needed by this test. Install npm and let it"
                                + " reach its registry, or unpack it at "
                                + folder
                                + "/left@1.");
    }
}
