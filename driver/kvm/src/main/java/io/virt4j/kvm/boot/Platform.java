package io.virt4j.kvm.boot;

/** What all tables say of a PC's interrupt controllers, and the bounds of what they can say. */
final class Platform {
    // Intel SDM volume 3, 11.4.1; Intel 82093AA data sheet, 3.0.
    static final long LOCAL_APIC = 0xfee00000L;
    static final long IO_APIC = 0xfec00000L;
    static final int IO_APIC_INPUTS = 24;

    private Platform() {}

    static void checkVcpus(int vcpus) {
        if (vcpus < 1 || vcpus > MpTable.MOST_VCPUS) {
            throw new IllegalArgumentException(vcpus + " vCPUs, of 1 to " + MpTable.MOST_VCPUS);
        }
    }

    static void checkInterrupt(int interrupt) {
        if (interrupt < 0 || interrupt >= IO_APIC_INPUTS) {
            throw new IllegalArgumentException("interrupt " + interrupt + ", of 0 to " + (IO_APIC_INPUTS - 1));
        }
    }
}
