package io.virt4j.kvm.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.VirtException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory for temporary files is everybody's: whoever took a name in it first is not to be trusted. */
class RuntimeFolderTest {
    private static final int NOBODY = 65534;

    @TempDir
    private Path temporary;

    @Test
    void makesADirectoryThatIsTheUsersAlone() throws Exception {
        Path made = RuntimeFolder.make(temporary.resolve("virt4j"), "vsock");

        assertThat(made).isEqualTo(temporary.resolve("virt4j/vsock")).isDirectory();
        assertThat(mode(made)).isEqualTo("rwx------");
        assertThat(mode(temporary.resolve("virt4j"))).isEqualTo("rwx------");
    }

    @Test
    void takesTheOneThatItMadeBefore() throws Exception {
        Path made = RuntimeFolder.make(temporary.resolve("virt4j"), "vsock");
        Path socket = Files.createFile(made.resolve("guest"));

        assertThat(RuntimeFolder.make(temporary.resolve("virt4j"), "vsock")).isEqualTo(made);
        assertThat(RuntimeFolder.make(temporary.resolve("virt4j"), "other")).isEmptyDirectory();
        assertThat(socket).exists();
    }

    @Test
    void refusesADirectoryThatOthersMayUse() throws Exception {
        for (String mode : new String[] {"rwxrwxrwx", "rwx--x---", "rwx---r--", "r-x------"}) {
            Path folder = Files.createDirectory(temporary.resolve(mode));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));

            assertRefused(folder, folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void refusesADirectoryBelowItThatOthersMayUse() throws Exception {
        Path root = temporary.resolve("virt4j");
        Path below = RuntimeFolder.make(root, "vsock");
        Files.setPosixFilePermissions(below, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertRefused(root, below);
    }

    @Test
    void refusesADirectoryThatIsSomebodyElses() throws Exception {
        Path folder = temporary.resolve("virt4j");
        RuntimeFolder.make(folder, "vsock");
        assumeTrue(giveAway(folder), "only root can give a directory away");

        assertRefused(folder, folder);
    }

    @Test
    void refusesALinkEvenToADirectoryThatIsTheUsersAlone() throws Exception {
        Path target = temporary.resolve("target");
        RuntimeFolder.make(target, "vsock");
        Path link = Files.createSymbolicLink(temporary.resolve("virt4j"), target);

        assertRefused(link, link);
    }

    @Test
    void refusesALinkThatLeadsNowhereAndDoesNotFollowIt() throws Exception {
        Path target = temporary.resolve("nowhere");
        Path link = Files.createSymbolicLink(temporary.resolve("virt4j"), target);

        assertRefused(link, link);
        assertThat(target).doesNotExist();
    }

    @Test
    void refusesAFile() throws Exception {
        Path file = Files.createFile(
                temporary.resolve("virt4j"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));

        assertRefused(file, file);
    }

    @Test
    void saysWhereItCannotBeMade() {
        Path root = temporary.resolve("missing/virt4j");

        assertThatThrownBy(() -> RuntimeFolder.make(root, "vsock"))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith("cannot make the directory '" + root + "' for sockets: ");
    }

    private static void assertRefused(Path root, Path culprit) {
        assertThatThrownBy(() -> RuntimeFolder.make(root, "vsock"))
                .isInstanceOf(VirtException.class)
                .hasMessage("cannot make the directory '" + culprit
                        + "' for sockets: it is there, and is not the user's alone: remove it");
    }

    private static boolean giveAway(Path folder) throws IOException {
        try {
            Files.setAttribute(folder, "unix:uid", NOBODY);
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    private static String mode(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
