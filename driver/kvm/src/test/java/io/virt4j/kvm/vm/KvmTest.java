package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Linux;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KvmTest {
    @TempDir
    private Path folder;

    @Test
    void saysWhatToDoWhereThereIsNoDevice() {
        assertThatThrownBy(() -> Kvm.open(folder.resolve("kvm")))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith(folder + "/kvm: does not exist: load the kvm module")
                .hasMessageContaining("firmware");
    }

    @Test
    void saysWhichGroupToJoinWhereTheDeviceIsAGroups() throws Exception {
        Path device = device("rw-rw----");
        String group =
                Files.readAttributes(device, PosixFileAttributes.class).group().getName();

        assertThat(DeviceFault.of(device, new Errno(Linux.EACCES)))
                .hasMessageContaining("it belongs to the group '" + group + "'")
                .hasMessageContaining("usermod -aG " + group);
    }

    @Test
    void saysHowToNameAGroupThatIsANumber() throws Exception {
        Path device = device("rw-rw----");
        try {
            Files.setAttribute(device, "unix:gid", 4_000_000);
        } catch (FileSystemException e) {
            abort("only root may give a file to a group that is not its own");
        }

        assertThat(DeviceFault.of(device, new Errno(Linux.EACCES)))
                .hasMessageContaining("the group number 4000000, which has no name here")
                .hasMessageContaining("groupadd -g 4000000 kvm-host")
                .hasMessageContaining("usermod -aG kvm-host");
    }

    @Test
    void saysHowToShareADeviceThatIsItsOwnersAlone() throws Exception {
        Path device = device("rw-------");

        assertThat(DeviceFault.of(device, new Errno(Linux.EACCES)))
                .hasMessageContaining("its mode, rw-------, lets only its owner")
                .hasMessageContaining("sudo chgrp kvm " + device + " && sudo chmod 660 " + device)
                .hasMessageContaining("usermod -aG kvm");
    }

    @Test
    void looksBeyondTheModeWhereItAllowsEverybody() throws Exception {
        Path device = device("rw-rw-rw-");

        assertThat(DeviceFault.of(device, new Errno(Linux.EACCES))).hasMessageContaining("--device " + device);
        assertThat(DeviceFault.of(device("rw-rw----"), new Errno(Linux.EPERM)))
                .hasMessageContaining("--device " + device)
                .hasMessageNotContaining("usermod");
    }

    @Test
    void namesTheKernelsReasonWhereItKnowsNoBetter() {
        assertThat(DeviceFault.of(Path.of("/dev/kvm"), new Errno(6)))
                .hasMessage("/dev/kvm: No such device or address (errno 6)");
    }

    @Test
    void refusesADeviceThatIsNotKvm() {
        assertThatThrownBy(() -> Kvm.open(Path.of("/dev/null")))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith("/dev/null: is not KVM's device");
    }

    private Path device(String mode) throws IOException {
        Path device = folder.resolve("kvm");
        Files.deleteIfExists(device);
        Files.createFile(device);
        return Files.setPosixFilePermissions(device, PosixFilePermissions.fromString(mode));
    }
}
