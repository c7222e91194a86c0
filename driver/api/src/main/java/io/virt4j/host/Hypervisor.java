package io.virt4j.host;

import org.jspecify.annotations.Nullable;

/**
 * A way to run domains on a host. The host fills in what is null.
 *
 * <pre>{@code
 * host.domainCapabilities(Hypervisor.ANY.virtType("kvm").machine("q35"))
 * }</pre>
 *
 * @param emulator the path of its program, such as {@code /usr/bin/qemu-system-x86_64}
 * @param architecture of the guest, such as {@code x86_64}
 * @param machine the kind of machine, such as {@code q35}
 * @param virtType the kind of domain, such as {@code kvm}
 */
public record Hypervisor(
        @Nullable String emulator,
        @Nullable String architecture,
        @Nullable String machine,
        @Nullable String virtType) {
    /** The host's choice. */
    public static final Hypervisor ANY = new Hypervisor(null, null, null, null);

    /** The same with another program. */
    public Hypervisor emulator(String path) {
        return new Hypervisor(path, architecture, machine, virtType);
    }

    /** The same for guests of another architecture. */
    public Hypervisor architecture(String name) {
        return new Hypervisor(emulator, name, machine, virtType);
    }

    /** The same with another kind of machine. */
    public Hypervisor machine(String name) {
        return new Hypervisor(emulator, architecture, name, virtType);
    }

    /** The same for another kind of domain. */
    public Hypervisor virtType(String name) {
        return new Hypervisor(emulator, architecture, machine, name);
    }
}
