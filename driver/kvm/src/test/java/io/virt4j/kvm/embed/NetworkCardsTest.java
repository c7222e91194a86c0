package io.virt4j.kvm.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.OpenFiles;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.net.OwnNetwork;
import io.virt4j.kvm.virtio.net.VirtioNet;
import io.virt4j.xml.domain.DomainXml;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who moves the packets of a tap, as the document says. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NetworkCardsTest {
    private final EventLoop loop = new EventLoop("test-cards");

    @AfterEach
    void close() {
        loop.close();
    }

    /** Whether the kernel does, of a card with that driver. */
    private boolean isByKernel(String driver) {
        DomainXml document = DomainXml.parse("<domain type='kvm'><name>d</name><devices><interface type='ethernet'>"
                + "<target dev='tap0' managed='no'/><model type='virtio'/>" + driver
                + "</interface></devices></domain>");
        List<VirtioDevice> opened = new GuestDevices("d", document.devices(), Path::of, loop).open(null);
        opened.forEach(VirtioDevice::close);
        return !opened.get(0).doorbells().isEmpty();
    }

    @Test
    void areTheProcessesOwnWhereTheDocumentSaysSo() throws Exception {
        OwnNetwork.with(() -> {
            OwnNetwork.command("ip", "tuntap", "add", "dev", "tap0", "mode", "tap");
            assertThat(isByKernel("<driver name='qemu'/>")).isFalse();
        });
    }

    @Test
    void areTheKernelsWhereTheDocumentIsSilentAndTheKernelCan() throws Exception {
        OwnNetwork.with(() -> {
            OwnNetwork.command("ip", "tuntap", "add", "dev", "tap0", "mode", "tap");
            assertThat(isByKernel("")).isEqualTo(VirtioNet.isKernelAble());
            assertThat(isByKernel("<driver/>")).isEqualTo(VirtioNet.isKernelAble());
        });
    }

    @Test
    void areTheKernelsOrRefusedWhereTheDocumentWantsIt() throws Exception {
        OwnNetwork.with(() -> {
            OwnNetwork.command("ip", "tuntap", "add", "dev", "tap0", "mode", "tap");
            if (VirtioNet.isKernelAble()) {
                assertThat(isByKernel("<driver name='vhost'/>")).isTrue();
                return;
            }
            assertThatThrownBy(() -> isByKernel("<driver name='vhost'/>"))
                    .isInstanceOfSatisfying(
                            VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIG_UNSUPPORTED))
                    .hasMessageStartingWith("vhost-net cannot be had: /dev/vhost-net does not open: ");
            assertThat(OpenFiles.of("/dev/net/tun")).as("taps left open").isZero();
        });
    }
}
