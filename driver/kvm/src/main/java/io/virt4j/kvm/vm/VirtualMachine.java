package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.ioctl.MachineLayout;
import io.virt4j.kvm.sys.Mapping;
import io.virt4j.kvm.vm.state.Cpuid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A virtual machine: memory, and the vCPUs that run on it. Made by {@link Kvm#createVirtualMachine}. Usable from any
 * thread.
 */
public final class VirtualMachine implements AutoCloseable {
    /**
     * Where Intel processors without unrestricted guests keep a TSS of three pages and one identity map page, which the
     * guest must not use: below the largest firmware. (KVM api.rst 4.35, KVM_SET_TSS_ADDR; 4.42, KVM_SET_IDENTITY_MAP_ADDR)
     */
    private static final long IDENTITY_MAP_ADDRESS = 0xfeffc000L;

    private static final long TSS_ADDRESS = 0xfeffd000L;

    private final Kvm kvm;
    private final KvmDescriptor descriptor;
    private final Capabilities capabilities;
    private final MemorySlots slots;
    private final MachineFeatures features;
    private final MachineInterrupts interrupts;
    private final MachineEvents events;
    private final MachineTime time;
    private final List<Vcpu> vcpus = new ArrayList<>();
    private int dirtyRingSize;

    private VirtualMachine(Kvm kvm, KvmDescriptor descriptor) {
        this.kvm = kvm;
        this.descriptor = descriptor;
        this.capabilities = new Capabilities(descriptor);
        this.slots = new MemorySlots(descriptor);
        this.features = new MachineFeatures(descriptor, capabilities);
        this.interrupts = new MachineInterrupts(descriptor, capabilities);
        this.events = new MachineEvents(descriptor);
        this.time = new MachineTime(descriptor);
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
    public MemorySlot addMemory(long guestAddress, long length) {
        return addMemory(guestAddress, Mapping.anonymous(length, "guest memory"), Set.of());
    }

    /**
     * Gives the guest memory that is the caller's: a part of a snapshot, say, or of a firmware image.
     *
     * @param guestAddress where the guest sees it; like the mapping's length a multiple of 4096
     * @param mapping which is the machine's from now on, also if this fails
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_SET_USER_MEMORY_REGION (api.rst 4.35)</a>
     */
    public MemorySlot addMemory(long guestAddress, Mapping mapping, Set<SlotFlag> flags) {
        return slots.add(guestAddress, mapping, flags);
    }

    /** Takes memory away from the guest; it is freed with the machine. Removing twice does nothing. */
    public void removeMemory(MemorySlot slot) {
        slots.remove(slot);
    }

    /** What {@link #addMemory} gave, in its order. */
    public List<MemorySlot> memorySlots() {
        return slots.all();
    }

    /** The memory that {@link #addMemory} gave. */
    public GuestMemory memory() {
        return slots.memory();
    }

    /** What KVM can do for this machine, and how it treats its guest. */
    public MachineFeatures features() {
        return features;
    }

    /** The interrupt controllers, and the ways to them. */
    public MachineInterrupts interrupts() {
        return interrupts;
    }

    /** The accesses that the kernel takes note of by itself. */
    public MachineEvents events() {
        return events;
    }

    /** The clocks and timers. */
    public MachineTime time() {
        return time;
    }

    /**
     * Lets {@link MemorySlot#dirtyPages} tell without beginning anew, so that pages are watched again one part at a time.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 (api.rst 7.20)</a>
     */
    public void protectDirtyPagesManually() {
        capabilities.enable(
                KvmCapability.KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, MachineLayout.KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE);
    }

    /**
     * Gives each vCPU to come a {@link DirtyRing}, instead of the bitmaps of {@link MemorySlot#dirtyPages}.
     *
     * @param bytes of one ring: a power of two, at least 4096; 16 bytes a page that is dirty at a time
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_CAP_DIRTY_LOG_RING (api.rst 8.29)</a>
     */
    public synchronized void useDirtyRings(int bytes) {
        capabilities.enable(KvmCapability.KVM_CAP_DIRTY_LOG_RING, bytes);
        dirtyRingSize = bytes;
    }

    /**
     * Watches the pages again that were taken from the {@link DirtyRing}s.
     *
     * @return how many
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_RESET_DIRTY_RINGS (api.rst 8.29)</a>
     */
    public int resetDirtyRings() {
        return descriptor.call(KvmRequest.KVM_RESET_DIRTY_RINGS, 0);
    }

    /** Which vCPU boots, if not 0; before the first is made. (KVM_SET_BOOT_CPU_ID) */
    public void bootVcpu(int id) {
        descriptor.call(KvmRequest.KVM_SET_BOOT_CPU_ID, id);
    }

    /**
     * Makes a vCPU that sees the processor as KVM offers it, in the state after a reset. (KVM_CREATE_VCPU,
     * KVM_SET_CPUID2)
     *
     * @param id the number of its local APIC, from 0
     */
    public Vcpu createVcpu(int id) {
        return createVcpu(id, Cpuid.withApic(kvm.supportedCpuidStructure(), id));
    }

    /**
     * Makes a vCPU in the state after a reset. (KVM_CREATE_VCPU, KVM_SET_CPUID2)
     *
     * @param id the number of its local APIC, from 0
     * @param cpuid what the guest sees of the processor
     */
    public Vcpu createVcpu(int id, Cpuid cpuid) {
        return createVcpu(id, cpuid.toBytes());
    }

    private synchronized Vcpu createVcpu(int id, byte[] cpuid) {
        int number = descriptor.call(KvmRequest.KVM_CREATE_VCPU, id);
        Vcpu vcpu = Vcpu.of(number, id, new VcpuSizes(kvm.runPageSize(), kvm.xsaveSize(), dirtyRingSize));
        vcpus.add(vcpu);
        vcpu.features().cpuidStructure(cpuid);
        return vcpu;
    }

    /**
     * Makes a device of the kernel's. (KVM_CREATE_DEVICE)
     *
     * @param type on x86 only KVM_DEV_TYPE_VFIO, 4
     */
    public KernelDevice createDevice(int type) {
        return KernelDevice.of(descriptor, type);
    }

    /** What the kernel has counted of it. To be closed, or the machine is not freed. (KVM_GET_STATS_FD) */
    public Statistics statistics() {
        return Statistics.of(descriptor, "the statistics of the virtual machine");
    }

    /** Of the kernel's page tables for this guest, how many pages at most. (KVM_GET_NR_MMU_PAGES) */
    public int mmuPages() {
        return descriptor.call(KvmRequest.KVM_GET_NR_MMU_PAGES, 0);
    }

    /** Sets it: guests that take too many pay with time. (KVM_SET_NR_MMU_PAGES) */
    public void mmuPages(int pages) {
        descriptor.call(KvmRequest.KVM_SET_NR_MMU_PAGES, pages);
    }

    /**
     * Ends the machine: vCPUs that run come back first, then everything is freed, memory last. Closing twice does
     * nothing.
     */
    @Override
    public synchronized void close() {
        vcpus.forEach(Vcpu::close);
        descriptor.close();
        slots.close();
    }
}
