package io.virt4j.kvm.virtio.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.OpenFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VhostNetTest {
    @TempDir
    private Path folder;

    @Test
    void saysThatTheKernelHasNone() {
        String missing = folder.resolve("vhost-net").toString();

        assertThat(VhostNet.opens(missing)).isFalse();
        assertThatThrownBy(() -> VhostNet.open(missing, 0))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIG_UNSUPPORTED))
                .hasMessage(
                        "vhost-net cannot be had: " + missing + " does not open: No such file or directory (errno 2):"
                                + " load it with 'sudo modprobe vhost_net'; <driver name='qemu'/> does without");
    }

    @Test
    void saysThatADeviceIsAnother() {
        long open = OpenFiles.of("/dev/null");

        assertThatThrownBy(() -> VhostNet.open("/dev/null", 0))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith("vhost-net cannot be had: /dev/null is no vhost: ");
        assertThat(OpenFiles.of("/dev/null")).isEqualTo(open);
    }
}
