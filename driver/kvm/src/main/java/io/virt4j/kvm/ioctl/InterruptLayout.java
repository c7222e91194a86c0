package io.virt4j.kvm.ioctl;

/** Where the fields are, in bytes, of what has to do with interrupts and events. (linux/kvm.h, asm/kvm.h on x86-64) */
public final class InterruptLayout {
    // struct kvm_irqchip
    public static final int IRQCHIP_SIZE = 520;
    public static final int IRQCHIP_ID = 0;
    public static final int IRQCHIP_STATE = 8;
    public static final int IRQCHIP_STATE_SIZE = 512;
    public static final int KVM_IRQCHIP_PIC_MASTER = 0;
    public static final int KVM_IRQCHIP_PIC_SLAVE = 1;
    public static final int KVM_IRQCHIP_IOAPIC = 2;

    // struct kvm_ioapic_state
    public static final int IOAPIC_ENTRIES = 24;
    public static final int KVM_IOAPIC_NUM_PINS = 24;

    // struct kvm_pit_config, struct kvm_pit_state2, struct kvm_reinject_control
    public static final int PIT_CONFIG_SIZE = 64;
    public static final int PIT_CONFIG_FLAGS = 0;
    public static final int PIT_STATE_SIZE = 112;
    public static final int PIT_STATE_FLAGS = 72;
    public static final int PIT_CHANNEL_SIZE = 24;
    public static final int PIT_CHANNEL_COUNT = 0;
    public static final int PIT_CHANNEL_MODE = 13;
    public static final int KVM_PIT_SPEAKER_DUMMY = 1;
    public static final int REINJECT_SIZE = 32;
    public static final int REINJECT_PIT = 0;

    // struct kvm_irq_level
    public static final int LEVEL_SIZE = 8;
    public static final int LEVEL_LINE = 0;
    public static final int LEVEL_STATUS = 0;
    public static final int LEVEL_LEVEL = 4;

    // struct kvm_irq_routing, struct kvm_irq_routing_entry
    public static final int ROUTING_COUNT = 0;
    public static final int ROUTING_ENTRIES = 8;
    public static final int ROUTE_SIZE = 48;
    public static final int ROUTE_LINE = 0;
    public static final int ROUTE_TYPE = 4;
    public static final int ROUTE_CHIP = 16;
    public static final int ROUTE_PIN = 20;
    public static final int ROUTE_ADDRESS_LOW = 16;
    public static final int ROUTE_ADDRESS_HIGH = 20;
    public static final int ROUTE_DATA = 24;
    public static final int ROUTE_SINT_VCPU = 16;
    public static final int ROUTE_SINT = 20;
    public static final int KVM_IRQ_ROUTING_IRQCHIP = 1;
    public static final int KVM_IRQ_ROUTING_MSI = 2;
    public static final int KVM_IRQ_ROUTING_HV_SINT = 4;

    // struct kvm_irqfd
    public static final int IRQFD_SIZE = 32;
    public static final int IRQFD_DESCRIPTOR = 0;
    public static final int IRQFD_LINE = 4;
    public static final int IRQFD_FLAGS = 8;
    public static final int IRQFD_RESAMPLE = 12;
    public static final int KVM_IRQFD_FLAG_DEASSIGN = 1;
    public static final int KVM_IRQFD_FLAG_RESAMPLE = 2;

    // struct kvm_msi
    public static final int MSI_SIZE = 32;
    public static final int MSI_ADDRESS_LOW = 0;
    public static final int MSI_ADDRESS_HIGH = 4;
    public static final int MSI_DATA = 8;

    // struct kvm_ioeventfd
    public static final int IOEVENT_SIZE = 64;
    public static final int IOEVENT_DATAMATCH = 0;
    public static final int IOEVENT_ADDRESS = 8;
    public static final int IOEVENT_LENGTH = 16;
    public static final int IOEVENT_DESCRIPTOR = 20;
    public static final int IOEVENT_FLAGS = 24;
    public static final int KVM_IOEVENTFD_FLAG_DATAMATCH = 1;
    public static final int KVM_IOEVENTFD_FLAG_PIO = 2;
    public static final int KVM_IOEVENTFD_FLAG_DEASSIGN = 4;

    // struct kvm_coalesced_mmio_zone
    public static final int ZONE_SIZE = 16;
    public static final int ZONE_ADDRESS = 0;
    public static final int ZONE_LENGTH = 8;
    public static final int ZONE_PORTS = 12;

    // struct kvm_coalesced_mmio_ring, struct kvm_coalesced_mmio
    public static final int RING_FIRST = 0;
    public static final int RING_LAST = 4;
    public static final int RING_ENTRIES = 8;
    public static final int COALESCED_SIZE = 24;
    public static final int COALESCED_ADDRESS = 0;
    public static final int COALESCED_LENGTH = 8;
    public static final int COALESCED_PORT = 12;
    public static final int COALESCED_DATA = 16;
    public static final int KVM_COALESCED_MMIO_PAGE_OFFSET = 2;

    // struct kvm_hyperv_eventfd
    public static final int HYPERV_EVENTFD_SIZE = 24;
    public static final int HYPERV_EVENTFD_CONNECTION = 0;
    public static final int HYPERV_EVENTFD_DESCRIPTOR = 4;
    public static final int HYPERV_EVENTFD_FLAGS = 8;
    public static final int KVM_HYPERV_EVENTFD_DEASSIGN = 1;

    private InterruptLayout() {}
}
