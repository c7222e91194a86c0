package io.virt4j.kvm.processor;

import io.virt4j.host.HostProcessor;
import io.virt4j.host.HostProcessor.Assistance;
import io.virt4j.host.HostProcessor.Feature;
import io.virt4j.kvm.vm.state.Cpuid;
import io.virt4j.kvm.vm.state.CpuidEntry;
import io.virt4j.kvm.vm.state.Msr;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sources say of the host's processor, put together; where they overlap the more direct one counts.
 *
 * @param info of Linux
 * @param direct what the CPUID instruction answers on the host itself; empty where that cannot be read
 * @param offered what KVM lets guests see by CPUID; empty where KVM does not open
 * @param offeredMsrs the VMX capabilities that KVM lets guests see
 * @param obstacle why KVM does not open; empty if it does
 */
public record ProcessorReport(CpuInfo info, Cpuid direct, Cpuid offered, List<Msr> offeredMsrs, String obstacle) {
    /** Where {@link #direct} comes from. */
    public static final String CPUID_DEVICE = "/dev/cpu/0/cpuid";

    private static final String CPUINFO = "/proc/cpuinfo";
    private static final String KVM_MSRS = "KVM's feature MSRs, which are what it offers to guests";

    private static final int FEATURES = 1;
    private static final int EXTENDED_FEATURES = 0x80000001;
    private static final int HYPERVISOR = 0x40000000;

    /** CPUID.1:ECX, Intel SDM volume 2A. */
    private static final int VMX_BIT = 5;

    private static final int HYPERVISOR_BIT = 31;

    /** CPUID 8000_0001:ECX, AMD APM volume 3. */
    private static final int SVM_BIT = 2;

    /** The whole of it. */
    public HostProcessor processor() {
        Assistance assistance = assistance();
        return new HostProcessor(
                info.vendor(),
                info.model(),
                assistance,
                hypervisor(),
                hasVmx(offered) || hasSvm(offered),
                features(assistance),
                source(assistance),
                obstacle);
    }

    private Assistance assistance() {
        if (info.assistance() != Assistance.NONE) {
            return info.assistance();
        }
        if (hasVmx(direct)) {
            return Assistance.VMX;
        }
        return hasSvm(direct) ? Assistance.SVM : Assistance.NONE;
    }

    private static boolean hasVmx(Cpuid cpuid) {
        return has(cpuid, FEATURES, VMX_BIT);
    }

    private static boolean hasSvm(Cpuid cpuid) {
        return has(cpuid, EXTENDED_FEATURES, SVM_BIT);
    }

    private static boolean has(Cpuid cpuid, int function, int bitOfEcx) {
        return cpuid.find(function, 0)
                .map(entry -> (entry.ecx() >>> bitOfEcx & 1) != 0)
                .orElse(false);
    }

    private String hypervisor() {
        if (!info.flags().contains("hypervisor") && !has(direct, FEATURES, HYPERVISOR_BIT)) {
            return "";
        }
        return direct.find(HYPERVISOR, 0)
                .map(ProcessorReport::signature)
                .filter(name -> !name.isEmpty())
                .orElse("unknown");
    }

    /** Twelve letters in three registers; what is no letter is left out. */
    private static String signature(CpuidEntry entry) {
        byte[] bytes = ByteBuffer.allocate(3 * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(entry.ebx())
                .putInt(entry.ecx())
                .putInt(entry.edx())
                .array();
        return new String(bytes, StandardCharsets.US_ASCII)
                .chars()
                .filter(c -> c >= ' ' && c < 0x7f)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    private List<Feature> features(Assistance assistance) {
        return switch (assistance) {
            case VMX -> list(VmxFeature.values(), vmx().features(), VmxFeature::flag, VmxFeature::meaning);
            case SVM -> list(SvmFeature.values(), svm().features(), SvmFeature::flag, SvmFeature::meaning);
            case NONE -> List.of();
        };
    }

    private static <F> List<Feature> list(
            F[] all, Set<F> present, Function<F, String> name, Function<F, String> meaning) {
        return Stream.of(all)
                .map(feature -> new Feature(name.apply(feature), meaning.apply(feature), present.contains(feature)))
                .toList();
    }

    private Vmx vmx() {
        Map<Integer, Long> msrs = offeredMsrs.stream().collect(Collectors.toMap(Msr::index, Msr::value));
        return info.vmxFlags().isEmpty() ? Vmx.of(msrs) : Vmx.ofFlags(info.vmxFlags());
    }

    private Svm svm() {
        Optional<CpuidEntry> features = direct.find(Svm.FEATURES, 0);
        int encryption = direct.find(Svm.ENCRYPTION, 0).map(CpuidEntry::eax).orElse(0);
        return features.map(entry -> Svm.of(entry.edx(), encryption)).orElseGet(() -> Svm.ofFlags(info.flags()));
    }

    private String source(Assistance assistance) {
        return switch (assistance) {
            case VMX -> info.vmxFlags().isEmpty() ? KVM_MSRS : CPUINFO;
            case SVM -> direct.find(Svm.FEATURES, 0).isPresent() ? CPUID_DEVICE : CPUINFO;
            case NONE -> direct.entries().isEmpty() ? CPUINFO : CPUINFO + " and " + CPUID_DEVICE;
        };
    }
}
