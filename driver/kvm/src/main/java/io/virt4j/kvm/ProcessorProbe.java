package io.virt4j.kvm;

import io.virt4j.VirtException;
import io.virt4j.host.HostProcessor;
import io.virt4j.kvm.processor.CpuInfo;
import io.virt4j.kvm.processor.ProcessorReport;
import io.virt4j.kvm.processor.Svm;
import io.virt4j.kvm.processor.Vmx;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.state.Cpuid;
import io.virt4j.kvm.vm.state.CpuidEntry;
import io.virt4j.kvm.vm.state.Msr;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks this machine's sources about its processor; those that the user may not read are left out. */
final class ProcessorProbe {
    private static final Path CPUINFO = Path.of("/proc/cpuinfo");
    private static final Path CPUID = Path.of(ProcessorReport.CPUID_DEVICE);

    /** Features, the hypervisor's name, and those of AMD. */
    private static final int[] FUNCTIONS = {1, 0x40000000, 0x80000001, Svm.FEATURES, Svm.ENCRYPTION};

    private static final int[] VMX_MSRS = {
        Vmx.PIN_BASED, Vmx.PROCESSOR_BASED, Vmx.SECONDARY, Vmx.EPT_AND_VPID, Vmx.TERTIARY
    };

    private ProcessorProbe() {}

    static HostProcessor ask() {
        CpuInfo info = CpuInfo.parse(cpuinfo());
        Cpuid direct = direct();
        try (Kvm kvm = Kvm.open()) {
            List<Msr> msrs = kvm.featureMsrs(VMX_MSRS);
            return new ProcessorReport(info, direct, kvm.supportedCpuid(), msrs, "").processor();
        } catch (VirtException e) {
            return new ProcessorReport(info, direct, new Cpuid(List.of()), List.of(), String.valueOf(e.getMessage()))
                    .processor();
        }
    }

    private static String cpuinfo() {
        try {
            return Files.readString(CPUINFO);
        } catch (IOException e) {
            return "";
        }
    }

    /** Function and index are the position. (Linux, arch/x86/kernel/cpuid.c) */
    private static Cpuid direct() {
        List<CpuidEntry> entries = new ArrayList<>();
        try (FileChannel device = FileChannel.open(CPUID)) {
            ByteBuffer registers = ByteBuffer.allocate(4 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (int function : FUNCTIONS) {
                registers.clear();
                if (device.read(registers, Integer.toUnsignedLong(function)) == registers.capacity()) {
                    registers.flip();
                    entries.add(new CpuidEntry(
                            function,
                            0,
                            false,
                            registers.getInt(),
                            registers.getInt(),
                            registers.getInt(),
                            registers.getInt()));
                }
            }
        } catch (IOException e) {
            // Only root may ask the processor itself, and the module cpuid has to be there: the other sources will do.
            return new Cpuid(List.of());
        }
        return new Cpuid(entries);
    }
}
