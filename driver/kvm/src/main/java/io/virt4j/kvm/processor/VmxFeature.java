package io.virt4j.kvm.processor;

/** What VMX can do for guests, each with the control or capability that tells. (Intel SDM volume 3, 25.6, appendix A) */
public enum VmxFeature {
    VIRTUAL_NMI(Vmx.PIN_BASED, 5, "vnmi", "virtual NMIs"),
    PREEMPTION_TIMER(Vmx.PIN_BASED, 6, "preemption_timer", "a timer that ends the guest's turn"),
    POSTED_INTERRUPTS(Vmx.PIN_BASED, 7, "posted_intr", "interrupts to a running guest without an exit"),
    TSC_OFFSETTING(Vmx.PROCESSOR_BASED, 3, "tsc_offset", "an offset of the time-stamp counter"),
    TPR_SHADOW(Vmx.PROCESSOR_BASED, 21, "vtpr", "a task priority of the guest's own"),
    MONITOR_TRAP(Vmx.PROCESSOR_BASED, 27, "mtf", "single steps without the guest's flags"),
    APIC_ACCESSES(Vmx.SECONDARY, 0, "vapic", "virtual APIC accesses"),
    EPT(Vmx.SECONDARY, 1, "ept", "page tables for guest memory"),
    VPID(Vmx.SECONDARY, 5, "vpid", "TLB entries tagged by guest"),
    UNRESTRICTED_GUEST(Vmx.SECONDARY, 7, "unrestricted_guest", "real mode and no paging, natively"),
    APIC_REGISTERS(Vmx.SECONDARY, 8, "vapic_reg", "virtual APIC registers"),
    VIRTUAL_INTERRUPT_DELIVERY(Vmx.SECONDARY, 9, "vid", "interrupts delivered by the processor"),
    PAUSE_LOOP_EXITING(Vmx.SECONDARY, 10, "ple", "exits from loops that spin"),
    VMCS_SHADOWING(Vmx.SECONDARY, 14, "shadow_vmcs", "cheap hypervisors inside of guests"),
    PAGE_MODIFICATION_LOG(Vmx.SECONDARY, 17, "pml", "a log of dirty pages"),
    EPT_VIOLATION_EXCEPTION(Vmx.SECONDARY, 18, "ept_violation_ve", "EPT violations as exceptions of the guest's"),
    MODE_BASED_EXECUTE(Vmx.SECONDARY, 22, "ept_mode_based_exec", "execute rights by privilege level"),
    TSC_SCALING(Vmx.SECONDARY, 25, "tsc_scaling", "a frequency of the time-stamp counter of the guest's own"),
    BUS_LOCK_DETECTION(Vmx.SECONDARY, 30, "bus_lock_detection", "exits from bus locks"),
    NOTIFY_EXITING(Vmx.SECONDARY, 31, "notify_vm_exiting", "exits from guests that let no event in"),
    IPI_VIRTUALIZATION(Vmx.TERTIARY, 4, "ipi_virt", "interrupts between vCPUs without an exit"),
    EPT_EXECUTE_ONLY(Vmx.EPT_AND_VPID, 0, "ept_x_only", "pages that can be executed alone"),
    EPT_FIVE_LEVELS(Vmx.EPT_AND_VPID, 7, "ept_5level", "guest memory beyond 48 bits"),
    EPT_1G_PAGES(Vmx.EPT_AND_VPID, 17, "ept_1gb", "pages of 1 GiB for guest memory"),
    EPT_ACCESSED_DIRTY(Vmx.EPT_AND_VPID, 21, "ept_ad", "accessed and dirty flags of guest memory");

    private final int msr;
    private final int bit;
    private final String flag;
    private final String meaning;

    VmxFeature(int msr, int bit, String flag, String meaning) {
        this.msr = msr;
        this.bit = bit;
        this.flag = flag;
        this.meaning = meaning;
    }

    /** The capability MSR that tells. */
    int msr() {
        return msr;
    }

    /** Whether the MSR of that value has it: as a control that may be 1 where the MSR is of controls. */
    boolean isIn(long value) {
        boolean isOfControls = msr == Vmx.PIN_BASED || msr == Vmx.PROCESSOR_BASED || msr == Vmx.SECONDARY;
        return (value >>> (isOfControls ? bit + Integer.SIZE : bit) & 1) != 0;
    }

    /** Linux's name for it. (arch/x86/include/asm/vmxfeatures.h) */
    public String flag() {
        return flag;
    }

    /** What it is good for. */
    public String meaning() {
        return meaning;
    }
}
