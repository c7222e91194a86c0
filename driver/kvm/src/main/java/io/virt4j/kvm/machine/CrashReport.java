package io.virt4j.kvm.machine;

import io.virt4j.host.HostProcessor.Assistance;
import io.virt4j.kvm.processor.CpuInfo;
import io.virt4j.kvm.processor.EntryFailure;
import io.virt4j.kvm.processor.KvmInternalError;
import io.virt4j.kvm.vm.GuestMemory;
import io.virt4j.kvm.vm.Register;
import io.virt4j.kvm.vm.Registers;
import io.virt4j.kvm.vm.SegmentRegister;
import io.virt4j.kvm.vm.SpecialRegisters;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VcpuExit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What there is to say of an exit that a guest does not go on from. */
final class CrashReport {
    private static final int LONGEST_INSTRUCTION = 15;

    private CrashReport() {}

    /** In one line: what happened, the instruction where that matters, and the registers. */
    static String of(Vcpu vcpu, GuestMemory memory, VcpuExit exit) {
        Assistance assistance = assistance();
        String report = describe(exit, assistance);
        // The state of a processor after a shutdown is undefined, so that KVM resets it. (AMD manual volume 2, 15.14.3)
        if (exit instanceof VcpuExit.Shutdown && assistance == Assistance.SVM) {
            return report + "; SVM keeps no registers of it";
        }
        Registers registers = vcpu.registers();
        SpecialRegisters special = vcpu.specialRegisters();
        if (exit instanceof VcpuExit.Stuck stuck && stuck.error().instruction().isEmpty()) {
            long next = special.segment(SegmentRegister.CS).base() + registers.get(Register.RIP);
            report += "; " + code(new LinearMemory(vcpu, memory).read(next, LONGEST_INSTRUCTION));
        }
        return report + "; " + registers + " " + special;
    }

    /** What happened, with numbers of the processor's own in words. */
    static String describe(VcpuExit exit, Assistance assistance) {
        if (exit instanceof VcpuExit.Shutdown) {
            return "triple fault";
        } else if (exit instanceof VcpuExit.Stuck stuck) {
            KvmInternalError error = stuck.error();
            return error.describe(assistance) + " (suberror " + error.suberror() + ")";
        } else if (exit instanceof VcpuExit.FailedEntry failed) {
            return new EntryFailure(assistance, failed.reason()) + " on the host's processor " + failed.cpu();
        }
        return "an exit that this machine has no use for: " + exit;
    }

    private static String code(ByteBuffer code) {
        byte[] bytes = new byte[code.remaining()];
        code.get(bytes);
        return bytes.length == 0
                ? "there is no memory where its code should be"
                : "the next bytes of its code are " + HexFormat.ofDelimiter(" ").formatHex(bytes);
    }

    private static Assistance assistance() {
        try {
            return CpuInfo.parse(Files.readString(Path.of("/proc/cpuinfo"))).assistance();
        } catch (IOException e) {
            return Assistance.NONE;
        }
    }
}
