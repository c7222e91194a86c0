package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import io.virt4j.kvm.sys.Mapping;
import java.util.ArrayList;
import java.util.List;

/**
 * A virtual machine: memory, and the vCPUs that run on it. Made by {@link Kvm#createVirtualMachine}. Usable from any
 * thread.
 */
public final class VirtualMachine implements AutoCloseable {
    /**
     * Where Intel processors without unrestricted guests keep a TSS of three pages and one identity map page, which the
     * guest must not use. (KVM api.rst 4.35, KVM_SET_TSS_ADDR; 4.42, KVM_SET_IDENTITY_MAP_ADDR)
     */
    private static final long IDENTITY_MAP_ADDRESS = 0xfffbc000L;

    private static final long TSS_ADDRESS = 0xfffbd000L;

    private final Kvm kvm;
    private final KvmDescriptor descriptor;
    private final List<Vcpu> vcpus = new ArrayList<>();
    private final GuestMemory memory = new GuestMemory();

    private VirtualMachine(Kvm kvm, KvmDescriptor descriptor) {
        this.kvm = kvm;
        this.descriptor = descriptor;
    }

    static VirtualMachine of(Kvm kvm, KvmDescriptor descriptor) {
        VirtualMachine machine = new VirtualMachine(kvm, descriptor);
        Memory identityMap = new Memory(Long.BYTES);
        identityMap.setLong(0, IDENTITY_MAP_ADDRESS);
        try {
            descriptor.call(KvmRequest.KVM_SET_IDENTITY_MAP_ADDR, identityMap);
            descriptor.call(KvmRequest.KVM_SET_TSS_ADDR, TSS_ADDRESS);
        } catch (RuntimeException e) {
            descriptor.close();
            throw e;
        }
        return machine;
    }

    /**
     * Gives the guest zeroed memory at an address, in a slot of its own. Where an interrupt controller is wanted too, all
     * memory comes first: each slot that is set afterwards costs milliseconds. (KVM_SET_USER_MEMORY_REGION)
     *
     * @param guestAddress where the guest sees it
     * @param length in bytes; like the address a multiple of 4096
     */
    public synchronized void addMemory(long guestAddress, long length) {
        Mapping mapping = Mapping.anonymous(length, "guest memory");
        Memory region = new Memory(KvmLayout.REGION_SIZE);
        region.clear();
        region.setInt(KvmLayout.REGION_SLOT, memory.pieces());
        region.setLong(KvmLayout.REGION_GUEST_ADDRESS, guestAddress);
        region.setLong(KvmLayout.REGION_LENGTH, length);
        region.setLong(KvmLayout.REGION_HOST_ADDRESS, mapping.address());
        try {
            descriptor.call(KvmRequest.KVM_SET_USER_MEMORY_REGION, region);
        } catch (RuntimeException e) {
            mapping.close();
            throw e;
        }
        memory.add(guestAddress, mapping);
    }

    /** The memory that {@link #addMemory} gave. */
    public GuestMemory memory() {
        return memory;
    }

    /**
     * Makes a vCPU that sees the processor as KVM offers it, in the state after a reset. (KVM_CREATE_VCPU,
     * KVM_SET_CPUID2)
     *
     * @param id the number of its local APIC, from 0
     */
    public synchronized Vcpu createVcpu(int id) {
        int number = descriptor.call(KvmRequest.KVM_CREATE_VCPU, id);
        Vcpu vcpu = Vcpu.of(number, id, kvm.runPageSize());
        vcpus.add(vcpu);
        vcpu.cpuid(kvm.supportedCpuid());
        return vcpu;
    }

    /**
     * Ends the machine: vCPUs that run come back first, then everything is freed, memory last. Closing twice does
     * nothing.
     */
    @Override
    public synchronized void close() {
        vcpus.forEach(Vcpu::close);
        descriptor.close();
        memory.close();
    }
}
