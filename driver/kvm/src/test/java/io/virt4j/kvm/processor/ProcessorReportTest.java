package io.virt4j.kvm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.host.HostProcessor;
import io.virt4j.host.HostProcessor.Assistance;
import io.virt4j.host.HostProcessor.Feature;
import io.virt4j.kvm.vm.state.Cpuid;
import io.virt4j.kvm.vm.state.CpuidEntry;
import io.virt4j.kvm.vm.state.Msr;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On texts and registers as Linux and the manuals have them: no machine here has VMX or SVM. */
class ProcessorReportTest {
    private static final Cpuid NONE = new Cpuid(List.of());

    private static final String INTEL = """
            processor\t: 0
            vendor_id\t: GenuineIntel
            model name\t: Intel(R) Xeon(R) Platinum 8488C
            flags\t\t: fpu vme vmx ept_ad sse2
            vmx flags\t: vnmi preemption_timer posted_intr ept vpid unrestricted_guest vid ept_ad

            processor\t: 1
            vendor_id\t: Other
            """;

    private static final String AMD = """
            vendor_id\t: AuthenticAMD
            model name\t: AMD EPYC 9R14
            flags\t\t: fpu svm npt nrip_save avic sev sev_es
            """;

    private static final String GUEST = """
            vendor_id\t: AuthenticAMD
            model name\t: AMD EPYC
            flags\t\t: fpu hypervisor
            """;

    @Test
    void readsVmxFromLinux() {
        HostProcessor processor = report(INTEL, NONE, NONE, List.of());

        assertThat(processor.vendor()).isEqualTo("GenuineIntel");
        assertThat(processor.model()).isEqualTo("Intel(R) Xeon(R) Platinum 8488C");
        assertThat(processor.assistance()).isEqualTo(Assistance.VMX);
        assertThat(processor.isGuest()).isFalse();
        assertThat(processor.source()).isEqualTo("/proc/cpuinfo");
        assertThat(present(processor))
                .containsExactly(
                        "vnmi",
                        "preemption_timer",
                        "posted_intr",
                        "ept",
                        "vpid",
                        "unrestricted_guest",
                        "vid",
                        "ept_ad");
        assertThat(processor.features()).hasSize(VmxFeature.values().length);
    }

    @Test
    void readsVmxFromTheMsrsWhereAnOlderLinuxDoesNotTell() {
        // Allowed 1-settings are in the upper half. (Intel SDM volume 3, A.3)
        List<Msr> msrs = List.of(
                new Msr(Vmx.PIN_BASED, (1L << (32 + 7)) | 0x16),
                new Msr(Vmx.SECONDARY, (1L << (32 + 1)) | (1L << (32 + 7)) | (1 << 5)),
                new Msr(Vmx.EPT_AND_VPID, 1L << 17 | 1L << 21),
                new Msr(Vmx.TERTIARY, 1L << 4));

        HostProcessor processor = report("flags : vmx", NONE, NONE, msrs);

        assertThat(present(processor))
                .containsExactly("posted_intr", "ept", "unrestricted_guest", "ipi_virt", "ept_1gb", "ept_ad");
        assertThat(processor.source()).startsWith("KVM's feature MSRs");
    }

    @Test
    void readsSvmFromTheProcessorItself() {
        // Nested paging, next RIP and AVIC; SEV and SEV-SNP. (AMD APM volume 3, Fn8000_000A_EDX, Fn8000_001F_EAX)
        Cpuid direct = new Cpuid(List.of(
                entry(0x80000001, 0, 0, 1 << 2, 0),
                entry(Svm.FEATURES, 1, 0x8000, 0, 1 | 1 << 3 | 1 << 13),
                entry(Svm.ENCRYPTION, 1 << 1 | 1 << 4, 0, 0, 0)));

        HostProcessor processor = report(GUEST.replace(" hypervisor", ""), direct, NONE, List.of());

        assertThat(processor.assistance()).isEqualTo(Assistance.SVM);
        assertThat(present(processor)).containsExactly("npt", "nrip_save", "avic", "sev", "sev_snp");
        assertThat(processor.source()).isEqualTo("/dev/cpu/0/cpuid");
    }

    @Test
    void readsSvmFromLinuxWhereTheProcessorCannotBeAsked() {
        HostProcessor processor = report(AMD, NONE, NONE, List.of());

        assertThat(present(processor)).containsExactly("npt", "nrip_save", "avic", "sev", "sev_es");
        assertThat(processor.source()).isEqualTo("/proc/cpuinfo");
    }

    @Test
    void tellsAGuestWithoutEither() {
        // The signature is "KVMKVMKVM" and three zeros. (Documentation/virt/kvm/x86/cpuid.rst)
        Cpuid direct = new Cpuid(
                List.of(entry(1, 0, 0, 1 << 31, 0), entry(0x40000000, 0x40000001, 0x4b4d564b, 0x564b4d56, 0x4d)));

        HostProcessor processor = report(GUEST, direct, NONE, List.of());

        assertThat(processor.assistance()).isEqualTo(Assistance.NONE);
        assertThat(processor.isGuest()).isTrue();
        assertThat(processor.hypervisor()).isEqualTo("KVMKVMKVM");
        assertThat(processor.features()).isEmpty();
        assertThat(report(GUEST, NONE, NONE, List.of()).hypervisor()).isEqualTo("unknown");
    }

    @Test
    void tellsWhetherGuestsCanRunGuests() {
        Cpuid withVmx = new Cpuid(List.of(entry(1, 0, 0, 1 << 5, 0)));
        Cpuid withSvm = new Cpuid(List.of(entry(0x80000001, 0, 0, 1 << 2, 0)));

        assertThat(report(INTEL, NONE, withVmx, List.of()).nesting()).isTrue();
        assertThat(report(AMD, NONE, withSvm, List.of()).nesting()).isTrue();
        assertThat(report(AMD, NONE, NONE, List.of()).nesting()).isFalse();
    }

    @Test
    void takesATextThatTellsNothing() {
        HostProcessor processor =
                new ProcessorReport(CpuInfo.parse("\n:\nflags"), NONE, NONE, List.of(), "no device").processor();

        assertThat(processor.vendor()).isEqualTo("unknown");
        assertThat(processor.obstacle()).isEqualTo("no device");
    }

    private static HostProcessor report(String cpuinfo, Cpuid direct, Cpuid offered, List<Msr> msrs) {
        return new ProcessorReport(CpuInfo.parse(cpuinfo), direct, offered, msrs, "").processor();
    }

    private static List<String> present(HostProcessor processor) {
        return processor.features().stream()
                .filter(Feature::isPresent)
                .map(Feature::name)
                .toList();
    }

    private static CpuidEntry entry(int function, int eax, int ebx, int ecx, int edx) {
        return new CpuidEntry(function, 0, false, eax, ebx, ecx, edx);
    }
}
