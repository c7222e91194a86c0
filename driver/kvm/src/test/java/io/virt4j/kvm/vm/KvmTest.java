package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Linux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
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
    void saysWhichGroupToJoinWhereTheDeviceIsNotTheCallers() throws Exception {
        Path device = Files.createFile(folder.resolve("kvm"));
        String group =
                Files.readAttributes(device, PosixFileAttributes.class).group().getName();

        assertThat(DeviceFault.of(device, new Errno(Linux.EACCES)))
                .hasMessageContaining("it belongs to the group '" + group + "'")
                .hasMessageContaining("usermod -aG " + group);
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
}
