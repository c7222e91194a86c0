package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.host.BaselineFlag;
import io.virt4j.host.Hypervisor;
import io.virt4j.host.IdentityParameters;
import io.virt4j.host.NodeCpuStatistics;
import io.virt4j.host.NodeMemoryParameters;
import io.virt4j.host.SuspendTarget;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class HostTest {
    private static final XmlText PENRYN = XmlText.of("<cpu><arch>x86_64</arch><model>Penryn</model></cpu>");
    private static final XmlText NEHALEM = XmlText.of("<cpu><arch>x86_64</arch><model>Nehalem</model></cpu>");

    private Connection host;

    @BeforeEach
    void connect() {
        host = TestDriver.open();
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void describesTheMachine() {
        assertThat(host.capabilities()).contains("<arch>i686</arch>");
        assertThat(host.sysinfo()).contains("<entry name='vendor'>LENOVO</entry>");
        assertThat(host.libraryVersion()).isEqualTo(host.daemonVersion());
    }

    @Test
    void tellsOfTheConnection() {
        assertThat(host.isAlive()).isTrue();
        assertThat(host.isEncrypted()).isFalse();
        assertThat(host.isSecure()).isTrue();
    }

    @Test
    void tellsWhichProcessorsAreOn() {
        assertThat(host.cpuMap().present()).isEqualTo(8);
        assertThat(host.cpuMap().online().stream()).containsExactly(0, 2, 4);
    }

    @Test
    void tellsHowLongProcessorsDidWhat() {
        Parameters all = host.cpuStats();

        assertThat(all.get(NodeCpuStatistics.USER)).contains(9_797_400_000L);
        assertThat(all.get(NodeCpuStatistics.GUEST)).isEmpty();
    }

    @Test
    void findsWhatSeveralProcessorsHaveInCommon() {
        assertThat(host.cpuModelNames("x86_64")).contains("Penryn", "Nehalem");
        assertThat(host.maxVcpus()).isEqualTo(32);
        assertThat(host.baselineCpu(List.of(PENRYN, NEHALEM))).contains(">Penryn<");
        assertThat(host.baselineCpu(List.of(NEHALEM))).contains(">Nehalem<");
        assertThat(host.baselineCpu(List.of(NEHALEM), Set.of(BaselineFlag.EXPAND_FEATURES)))
                .contains("<feature policy='require' name='sse4.2'/>");
    }

    @Test
    void passesTheBytesOfAllProcessorsOnForTheHostToJudge() {
        XmlText latin1 = XmlText.of("<cpu><model>\u00e4</model></cpu>".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> host.baselineCpu(List.of(PENRYN, latin1))).hasMessageContaining("not proper UTF-8");
        assertThatThrownBy(() -> host.baselineCpu(List.of(PENRYN, XmlText.of("<cpu>\0</cpu>"))))
                .hasMessageContaining("NUL");
        assertThatThrownBy(() -> host.baselineCpu(List.of())).isInstanceOf(VirtException.class);
    }

    @Test
    void tellsWhatIsFreeInEachCell() {
        assertThat(host.freeMemory()).isEqualTo(Memory.ofBytes(3_145_728));
        assertThat(host.cellsFreeMemory(0, 1024)).containsExactly(Memory.ofMebibytes(2), Memory.ofMebibytes(4));
        assertThat(host.cellsFreeMemory(1, 1)).containsExactly(Memory.ofMebibytes(4));
    }

    @Test
    void refusesArgumentsThatLibvirtWouldTakeForOthers() {
        List<Memory> small = List.of(Memory.ofKibibytes(4));

        assertInvalid(() -> host.cellsFreeMemory(0, -1), "maxCells must be from 1 to 1024, not -1");
        assertInvalid(() -> host.freePages(small, 0, Integer.MAX_VALUE), "cellCount");
        assertInvalid(() -> host.freePages(List.of(), 0, 1), "number of page sizes");
        assertInvalid(() -> host.freePages(List.of(Memory.ofBytes(6000)), 0, 1), "whole KiB");
        assertInvalid(() -> host.freePages(List.of(Memory.of(8, "TiB")), 0, 1), "page size in KiB");
        assertInvalid(() -> host.allocPages(Map.of(Memory.ofMebibytes(2), -1L), 0, 1), "pages");
        assertInvalid(() -> host.allocPages(Map.of(Memory.ofMebibytes(2), 1L), 0, 0), "cellCount");
        assertInvalid(() -> host.suspendForDuration(SuspendTarget.MEM, Duration.ofSeconds(-1)), "duration in seconds");
    }

    @Test
    void answersThatADriverLacksAFunction() {
        Parameters identity = Parameters.of(IdentityParameters.USER_NAME, "alice");
        Parameters sharing = Parameters.of(NodeMemoryParameters.PAGES_TO_SCAN, 100L);

        assertLacks(() -> host.compareCpu(PENRYN));
        assertLacks(() -> host.compareHypervisorCpu(Hypervisor.ANY, PENRYN));
        assertLacks(() -> host.baselineHypervisorCpu(Hypervisor.ANY, List.of(PENRYN)));
        assertLacks(() -> host.domainCapabilities(Hypervisor.ANY));
        assertLacks(() -> host.memoryStats());
        assertLacks(() -> host.memoryParameters());
        assertLacks(() -> host.setMemoryParameters(sharing));
        assertLacks(() -> host.sevInfo());
        assertLacks(() -> host.setIdentity(identity));
    }

    private static void assertInvalid(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARG))
                .hasMessageContaining(message);
    }

    private static void assertLacks(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotSupported()).isTrue());
    }
}
