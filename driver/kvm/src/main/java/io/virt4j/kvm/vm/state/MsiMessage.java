package io.virt4j.kvm.vm.state;

/**
 * A message-signalled interrupt: a write to an address that the local APICs listen at.
 *
 * @param address 0xfeeXX000, XX being the local APIC's number (Intel SDM volume 3, 11.11.1)
 * @param data whose low byte is the vector (11.11.2)
 */
public record MsiMessage(long address, int data) {
    private static final long BASE = 0xfee00000L;

    /** One that is fixed and edge-triggered, to one local APIC. */
    public static MsiMessage to(int apic, int vector) {
        return new MsiMessage(BASE | ((apic & 0xffL) << 12), vector & 0xff);
    }
}
