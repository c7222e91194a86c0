package io.virt4j.kvm.processor;

import java.util.Optional;
import java.util.stream.Stream;

/** Why SVM left the guest: the exit codes that stand for themselves. (AMD APM volume 2, table C-1) */
public enum SvmIntercept {
    INTR(0x60, "Physical interrupt"),
    NMI(0x61, "Physical NMI"),
    SMI(0x62, "Physical SMI"),
    INIT(0x63, "Physical INIT"),
    VINTR(0x64, "Virtual interrupt"),
    CR0_SEL_WRITE(0x65, "Selective write of CR0"),
    IDTR_READ(0x66, "Read of IDTR"),
    GDTR_READ(0x67, "Read of GDTR"),
    LDTR_READ(0x68, "Read of LDTR"),
    TR_READ(0x69, "Read of TR"),
    IDTR_WRITE(0x6a, "Write of IDTR"),
    GDTR_WRITE(0x6b, "Write of GDTR"),
    LDTR_WRITE(0x6c, "Write of LDTR"),
    TR_WRITE(0x6d, "Write of TR"),
    RDTSC(0x6e, "RDTSC"),
    RDPMC(0x6f, "RDPMC"),
    PUSHF(0x70, "PUSHF"),
    POPF(0x71, "POPF"),
    CPUID(0x72, "CPUID"),
    RSM(0x73, "RSM"),
    IRET(0x74, "IRET"),
    SWINT(0x75, "INT n"),
    INVD(0x76, "INVD"),
    PAUSE(0x77, "PAUSE"),
    HLT(0x78, "HLT"),
    INVLPG(0x79, "INVLPG"),
    INVLPGA(0x7a, "INVLPGA"),
    IOIO(0x7b, "I/O instruction"),
    MSR(0x7c, "RDMSR or WRMSR"),
    TASK_SWITCH(0x7d, "Task switch"),
    FERR_FREEZE(0x7e, "FP error freeze"),
    SHUTDOWN(0x7f, "Shutdown"),
    VMRUN(0x80, "VMRUN"),
    VMMCALL(0x81, "VMMCALL"),
    VMLOAD(0x82, "VMLOAD"),
    VMSAVE(0x83, "VMSAVE"),
    STGI(0x84, "STGI"),
    CLGI(0x85, "CLGI"),
    SKINIT(0x86, "SKINIT"),
    RDTSCP(0x87, "RDTSCP"),
    ICEBP(0x88, "ICEBP"),
    WBINVD(0x89, "WBINVD or WBNOINVD"),
    MONITOR(0x8a, "MONITOR"),
    MWAIT(0x8b, "MWAIT"),
    MWAIT_CONDITIONAL(0x8c, "MWAIT, armed"),
    XSETBV(0x8d, "XSETBV"),
    RDPRU(0x8e, "RDPRU"),
    EFER_WRITE_TRAP(0x8f, "Write of EFER"),
    INVLPGB(0xa0, "INVLPGB"),
    INVLPGB_ILLEGAL(0xa1, "Illegal INVLPGB"),
    INVPCID(0xa2, "INVPCID"),
    MCOMMIT(0xa3, "MCOMMIT"),
    TLBSYNC(0xa4, "TLBSYNC"),
    BUSLOCK(0xa5, "Bus lock"),
    IDLE_HLT(0xa6, "HLT while idle"),
    NPF(0x400, "Nested page fault"),
    AVIC_INCOMPLETE_IPI(0x401, "AVIC: IPI not delivered"),
    AVIC_NOACCEL(0x402, "AVIC: access not accelerated"),
    VMGEXIT(0x403, "VMGEXIT");

    private final int number;
    private final String text;

    SvmIntercept(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** The one of that number, if the manual has it. */
    public static Optional<SvmIntercept> of(int number) {
        return Stream.of(values()).filter(each -> each.number == number).findFirst();
    }

    /** The processor's number. */
    public int number() {
        return number;
    }

    /** In the manual's words. */
    @Override
    public String toString() {
        return text;
    }
}
