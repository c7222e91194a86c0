package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_IRQ_ROUTING_HV_SINT;
import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_IRQ_ROUTING_IRQCHIP;
import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_IRQ_ROUTING_MSI;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTE_ADDRESS_HIGH;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTE_ADDRESS_LOW;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTE_CHIP;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTE_DATA;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTE_LINE;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTE_PIN;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTE_SINT;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTE_SINT_VCPU;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTE_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTE_TYPE;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTING_COUNT;
import static io.virt4j.kvm.ioctl.InterruptLayout.ROUTING_ENTRIES;

import io.virt4j.kvm.vm.state.IrqRoute;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes routes as the kernel takes them. (linux/kvm.h, struct kvm_irq_routing) */
final class IrqRouting {
    private IrqRouting() {}

    static byte[] structure(List<IrqRoute> routes) {
        ByteBuffer bytes = ByteBuffer.allocate(ROUTING_ENTRIES + routes.size() * ROUTE_SIZE)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(ROUTING_COUNT, routes.size());
        int at = ROUTING_ENTRIES;
        for (IrqRoute route : routes) {
            bytes.putInt(at + ROUTE_LINE, route.line());
            write(bytes, at, route);
            at += ROUTE_SIZE;
        }
        return bytes.array();
    }

    private static void write(ByteBuffer bytes, int at, IrqRoute route) {
        if (route instanceof IrqRoute.Pin pin) {
            bytes.putInt(at + ROUTE_TYPE, KVM_IRQ_ROUTING_IRQCHIP)
                    .putInt(at + ROUTE_CHIP, pin.chip().number())
                    .putInt(at + ROUTE_PIN, pin.pin());
        } else if (route instanceof IrqRoute.Message message) {
            long address = message.message().address();
            bytes.putInt(at + ROUTE_TYPE, KVM_IRQ_ROUTING_MSI)
                    .putInt(at + ROUTE_ADDRESS_LOW, (int) address)
                    .putInt(at + ROUTE_ADDRESS_HIGH, (int) (address >>> Integer.SIZE))
                    .putInt(at + ROUTE_DATA, message.message().data());
        } else if (route instanceof IrqRoute.SyntheticInterrupt synthetic) {
            bytes.putInt(at + ROUTE_TYPE, KVM_IRQ_ROUTING_HV_SINT)
                    .putInt(at + ROUTE_SINT_VCPU, synthetic.vcpu())
                    .putInt(at + ROUTE_SINT, synthetic.source());
        }
    }
}
