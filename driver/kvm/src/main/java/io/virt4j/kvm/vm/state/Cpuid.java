package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.StateLayout.CPUID_COUNT;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_EAX;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_EBX;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_ECX;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_EDX;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_ENTRY_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_FLAGS;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_FUNCTION;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_HEADER_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_INDEX;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_CPUID_FLAG_SIGNIFCANT_INDEX;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a processor tells of itself by the CPUID instruction. (asm/kvm.h, struct kvm_cpuid2) */
public record Cpuid(List<CpuidEntry> entries) {
    private static final int FEATURES = 1;
    private static final int TOPOLOGY = 0xb;
    private static final int TOPOLOGY_V2 = 0x1f;

    public Cpuid {
        entries = List.copyOf(entries);
    }

    /** From the kernel's structure, whose count is not believed beyond the bytes that are there. */
    public static Cpuid of(byte[] structure) {
        ByteBuffer bytes = ByteBuffer.wrap(structure).order(ByteOrder.LITTLE_ENDIAN);
        int count = Math.min(bytes.getInt(CPUID_COUNT), (structure.length - CPUID_HEADER_SIZE) / CPUID_ENTRY_SIZE);
        List<CpuidEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = CPUID_HEADER_SIZE + i * CPUID_ENTRY_SIZE;
            entries.add(new CpuidEntry(
                    bytes.getInt(at + CPUID_FUNCTION),
                    bytes.getInt(at + CPUID_INDEX),
                    (bytes.getInt(at + CPUID_FLAGS) & KVM_CPUID_FLAG_SIGNIFCANT_INDEX) != 0,
                    bytes.getInt(at + CPUID_EAX),
                    bytes.getInt(at + CPUID_EBX),
                    bytes.getInt(at + CPUID_ECX),
                    bytes.getInt(at + CPUID_EDX)));
        }
        return new Cpuid(entries);
    }

    /** The kernel's structure. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(CPUID_HEADER_SIZE + entries.size() * CPUID_ENTRY_SIZE)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(CPUID_COUNT, entries.size());
        int at = CPUID_HEADER_SIZE;
        for (CpuidEntry entry : entries) {
            bytes.putInt(at + CPUID_FUNCTION, entry.function())
                    .putInt(at + CPUID_INDEX, entry.index())
                    .putInt(at + CPUID_FLAGS, entry.indexed() ? KVM_CPUID_FLAG_SIGNIFCANT_INDEX : 0)
                    .putInt(at + CPUID_EAX, entry.eax())
                    .putInt(at + CPUID_EBX, entry.ebx())
                    .putInt(at + CPUID_ECX, entry.ecx())
                    .putInt(at + CPUID_EDX, entry.edx());
            at += CPUID_ENTRY_SIZE;
        }
        return bytes.array();
    }

    /** The answer to a question, if there is one. */
    public Optional<CpuidEntry> find(int function, int index) {
        return entries.stream()
                .filter(entry -> entry.function() == function && (!entry.indexed() || entry.index() == index))
                .findFirst();
    }

    /** The same with each answer changed. */
    public Cpuid map(UnaryOperator<CpuidEntry> change) {
        return new Cpuid(entries.stream().map(change).toList());
    }

    /** The same for the vCPU whose local APIC has that number. (Intel SDM volume 2A, CPUID, leaves 1, 0xb and 0x1f) */
    public Cpuid withApic(int id) {
        return of(withApic(toBytes(), id));
    }

    /**
     * The same for one who has the kernel's structure already, and makes vCPUs by the thousand.
     *
     * @param structure is left as it is
     */
    public static byte[] withApic(byte[] structure, int id) {
        ByteBuffer bytes = ByteBuffer.wrap(structure.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = CPUID_HEADER_SIZE; at <= structure.length - CPUID_ENTRY_SIZE; at += CPUID_ENTRY_SIZE) {
            switch (bytes.getInt(at + CPUID_FUNCTION)) {
                case FEATURES -> bytes.putInt(at + CPUID_EBX, (bytes.getInt(at + CPUID_EBX) & 0x00ffffff) | (id << 24));
                case TOPOLOGY, TOPOLOGY_V2 -> bytes.putInt(at + CPUID_EDX, id);
                default -> {
                    // Of no APIC.
                }
            }
        }
        return bytes.array();
    }
}
