package io.virt4j.kvm.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.RealModeGuest;
import io.virt4j.kvm.vm.state.ClockReading;
import io.virt4j.kvm.vm.state.Cpuid;
import io.virt4j.kvm.vm.state.CpuidEntry;
import io.virt4j.kvm.vm.state.Msr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@NeedsKvm
class VcpuFeaturesTest {
    private static final String HALTS = "f4";

    /** {@code mov ecx, 0x8b; rdmsr; out 0x50, eax; hlt}. */
    private static final String READS_0X8B = "66 b9 8b 00 00 00 0f 32 66 e7 50 f4";

    private static final int TSC_ADJUST = 0x3b;
    private static final int LSTAR = 0xc0000082;
    private static final int NO_SUCH = 0x12345;

    @Test
    void keepsModelSpecificRegisters() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            VcpuFeatures features = guest.vcpu().features();

            features.msrs(List.of(new Msr(LSTAR, 0x1234_5678_9000L)));

            assertThat(features.msrs(LSTAR)).containsExactly(new Msr(LSTAR, 0x1234_5678_9000L));
        }
    }

    @Test
    void leavesOutTheRegistersThatThereAreNot() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            List<Msr> values = guest.vcpu().features().msrs(NO_SUCH, LSTAR, NO_SUCH, TSC_ADJUST, NO_SUCH);

            assertThat(values).extracting(Msr::index).containsExactly(LSTAR, TSC_ADJUST);
        }
    }

    @Test
    void readsAllRegistersOfTheIndexList() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            int[] indices = guest.kvm().msrIndices();

            List<Msr> values = guest.vcpu().features().msrs(indices);

            assertThat(values).hasSizeGreaterThan(20);
            assertThat(values)
                    .extracting(Msr::index)
                    .contains(0x10, 0x174, LSTAR)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void namesTheRegisterThatIsRefused() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            assertThatThrownBy(() -> guest.vcpu().features().msrs(List.of(new Msr(LSTAR, 0), new Msr(NO_SUCH, 7))))
                    .isInstanceOf(VirtException.class)
                    .hasMessage("KVM_SET_MSRS: the kernel refuses msr 0x12345 = 0x7");
        }
    }

    @Test
    void readsWhatKvmOffers() {
        try (Kvm kvm = Kvm.open()) {
            int[] indices = kvm.featureMsrIndices();

            assertThat(indices).isNotEmpty();
            assertThat(kvm.featureMsrs(indices)).isNotEmpty();
        }
    }

    @Test
    void handsFilteredRegistersToTheMonitor() {
        try (RealModeGuest guest = new RealModeGuest(READS_0X8B)) {
            filter(guest);

            VcpuExit exit = guest.vcpu().run();
            assertThat(exit).isEqualTo(new VcpuExit.ReadMsr(0x8b, 4));
            guest.vcpu().answer(0xabcd);

            assertThat(((VcpuExit.PortOut) guest.vcpu().run()).data().getInt(0)).isEqualTo(0xabcd);
        }
    }

    @Test
    void makesARefusedAccessAFault() {
        try (RealModeGuest guest = new RealModeGuest(READS_0X8B)) {
            guest.handle(13, "e6 13 f4");
            filter(guest);

            guest.vcpu().run();
            guest.vcpu().refuse();

            assertThat(((VcpuExit.PortOut) guest.vcpu().run()).port()).isEqualTo(0x13);
        }
    }

    @Test
    void tellsWhatTheGuestWritesToAFilteredRegister() {
        // mov ecx, 0x8b; mov eax, 5; xor edx, edx; wrmsr; hlt
        try (RealModeGuest guest = new RealModeGuest("66 b9 8b 00 00 00 66 b8 05 00 00 00 66 31 d2 0f 30 f4")) {
            filter(guest);

            assertThat(guest.vcpu().run()).isEqualTo(new VcpuExit.WriteMsr(0x8b, 5, 4));
            assertThat(guest.vcpu().run()).isInstanceOf(VcpuExit.Halted.class);
        }
    }

    @Test
    void refusesAnAnswerThatNobodyAskedFor() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            guest.vcpu().run();

            assertThatThrownBy(() -> guest.vcpu().answer(1))
                    .isInstanceOf(VirtException.class)
                    .hasMessage("vCPU 0 does not wait for an answer");
            assertThatThrownBy(() -> guest.vcpu().refuse()).isInstanceOf(VirtException.class);
        }
    }

    private static void filter(RealModeGuest guest) {
        guest.machine().features().exitOnMsrs(4);
        guest.machine().features().filterMsrs(new MsrFilter(true, List.of(MsrFilter.Range.denied(0x8b, 1))));
    }

    @Test
    void refusesAFilterThatIsTooLarge() {
        assertThatThrownBy(() -> MsrFilter.Range.denied(0, 0)).isInstanceOf(VirtException.class);
        assertThatThrownBy(() -> MsrFilter.Range.denied(0, 0x3001)).isInstanceOf(VirtException.class);
        assertThatThrownBy(() -> new MsrFilter(true, java.util.Collections.nCopies(17, MsrFilter.Range.denied(0, 1))))
                .isInstanceOf(VirtException.class);
    }

    @Test
    void showsTheGuestTheProcessorThatItIsGiven() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            CpuidEntry name = new CpuidEntry(0x40000000, 0, false, 0x40000001, 0x6a743476, 0, 0);
            Cpuid cpuid = new Cpuid(List.of(
                    guest.kvm().supportedCpuid().find(0, 0).orElseThrow(),
                    guest.kvm().supportedCpuid().find(1, 0).orElseThrow(),
                    name));

            guest.vcpu().features().cpuid(cpuid);

            assertThat(guest.vcpu().features().cpuid().find(0x40000000, 0)).contains(name);
        }
    }

    @Test
    void tellsEachVcpuItsApicsNumber() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            Cpuid cpuid = guest.machine().createVcpu(3).features().cpuid();

            assertThat(guest.kvm()
                                    .supportedCpuid()
                                    .withApic(3)
                                    .find(1, 0)
                                    .orElseThrow()
                                    .ebx()
                            >>> 24)
                    .isEqualTo(3);
            assertThat(cpuid.find(0xb, 0))
                    .hasValueSatisfying(entry -> assertThat(entry.edx()).isEqualTo(3));
        }
    }

    @Test
    void tellsWhatGuestsCanSeeBesides() {
        try (Kvm kvm = Kvm.open()) {
            assertThat(kvm.emulatedCpuid().entries()).isNotEmpty();
            assertThat(Cpuid.of(kvm.supportedCpuid().toBytes())).isEqualTo(kvm.supportedCpuid());
        }
    }

    @Test
    void tellsWhatGuestsCanSeeOfHyperV() {
        try (Kvm kvm = Kvm.open()) {
            assumeTrue(kvm.check(KvmCapability.KVM_CAP_SYS_HYPERV_CPUID) > 0, "this KVM has nothing of Hyper-V");

            assertThat(kvm.hyperVCpuid().find(0x40000000, 0)).isPresent();
        }
    }

    /** The kernel takes a counter that it does not trust for no clock of its own. */
    private static boolean isCounterStable() throws IOException {
        Path clocks = Path.of("/sys/devices/system/clocksource/clocksource0/available_clocksource");
        return Files.readString(clocks).contains("tsc");
    }

    @Test
    void goesOnWithTheTimeStampCounter() throws Exception {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            VcpuFeatures features = guest.vcpu().features();
            features.tscKhz(features.tscKhz());
            assertThat(features.tscKhz()).isPositive();
            assumeTrue(features.hasTscOffset(), "this kernel has no KVM_VCPU_TSC_OFFSET");
            assumeTrue(isCounterStable(), "the host's counter is unstable, so that KVM moves guests' back with it");

            features.tscOffset(-1_000_000);

            assumeTrue(features.tscOffset() != 0, "this KVM has the host's counter, and keeps no offset");
            assertThat(features.tscOffset()).isEqualTo(-1_000_000);
        }
    }

    @Test
    void setsTheParavirtualClock() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            MachineTime time = guest.machine().time();

            time.clock(new ClockReading(3_600_000_000_000L, 0, 0));

            assertThat(time.clock().nanoseconds()).isGreaterThanOrEqualTo(3_600_000_000_000L);
            assertThat(time.tscKhz()).isPositive();
        }
    }

    @Test
    void filtersTheEventsThatGuestsCount() {
        try (RealModeGuest guest = new RealModeGuest(HALTS)) {
            assumeTrue(
                    guest.kvm().check(KvmCapability.KVM_CAP_PMU_EVENT_FILTER) > 0,
                    "this kernel has no KVM_SET_PMU_EVENT_FILTER");

            guest.machine().features().filterCounters(true, List.of(0xc0L, 0x3cL), 0);
        }
    }
}
