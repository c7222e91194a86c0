package io.virt4j.kvm.processor;

/**
 * What SVM can do for guests, each with the bit of CPUID that tells. (AMD APM volume 3, CPUID Fn8000_000A_EDX and
 * Fn8000_001F_EAX)
 */
public enum SvmFeature {
    NESTED_PAGING(Svm.FEATURES, 0, "npt", "page tables for guest memory"),
    LBR_VIRTUALIZATION(Svm.FEATURES, 1, "lbrv", "last branch records of the guest's own"),
    LOCK(Svm.FEATURES, 2, "svm_lock", "SVM locked by the firmware"),
    NEXT_RIP(Svm.FEATURES, 3, "nrip_save", "the next instruction's address at an exit"),
    TSC_RATE(Svm.FEATURES, 4, "tsc_scale", "a frequency of the time-stamp counter of the guest's own"),
    VMCB_CLEAN(Svm.FEATURES, 5, "vmcb_clean", "a VMCB that is cached"),
    FLUSH_BY_ASID(Svm.FEATURES, 6, "flushbyasid", "TLB flushes of one guest"),
    DECODE_ASSISTS(Svm.FEATURES, 7, "decodeassists", "help for decoding at an exit"),
    PAUSE_FILTER(Svm.FEATURES, 10, "pausefilter", "exits from loops that spin"),
    PAUSE_THRESHOLD(Svm.FEATURES, 12, "pfthreshold", "the same by time"),
    AVIC(Svm.FEATURES, 13, "avic", "interrupts to a running guest without an exit"),
    VIRTUAL_VMLOAD(Svm.FEATURES, 15, "v_vmsave_vmload", "cheap hypervisors inside of guests"),
    VIRTUAL_GIF(Svm.FEATURES, 16, "vgif", "a global interrupt flag of the guest's own"),
    X2AVIC(Svm.FEATURES, 18, "x2avic", "AVIC in x2APIC mode"),
    VIRTUAL_SPEC_CTRL(Svm.FEATURES, 20, "v_spec_ctrl", "speculation control of the guest's own"),
    VIRTUAL_NMI(Svm.FEATURES, 25, "vnmi", "virtual NMIs"),
    SME(Svm.ENCRYPTION, 0, "sme", "encrypted memory of the host"),
    SEV(Svm.ENCRYPTION, 1, "sev", "encrypted memory of guests"),
    SEV_ES(Svm.ENCRYPTION, 3, "sev_es", "encrypted registers of guests"),
    SEV_SNP(Svm.ENCRYPTION, 4, "sev_snp", "memory of guests whose integrity is kept");

    private final int function;
    private final int bit;
    private final String flag;
    private final String meaning;

    SvmFeature(int function, int bit, String flag, String meaning) {
        this.function = function;
        this.bit = bit;
        this.flag = flag;
        this.meaning = meaning;
    }

    /** The function of CPUID that tells. */
    int function() {
        return function;
    }

    boolean isIn(int register) {
        return (register >>> bit & 1) != 0;
    }

    /** Linux's name for it. (arch/x86/include/asm/cpufeatures.h) */
    public String flag() {
        return flag;
    }

    /** What it is good for. */
    public String meaning() {
        return meaning;
    }
}
