/**
 * Virtio devices as a guest finds them on its memory bus. Each kind has a package of its own; {@link
 * io.virt4j.kvm.virtio.queue} has the queues that all of them share.
 *
 * <p>A machine puts one together in two steps, and closes the transport when its vCPUs have come to rest:
 *
 * <pre>{@code
 * VirtioBlock disk = VirtioBlock.open(Path.of("/images/root.raw"), false, "root");
 * VirtioMmio transport = new VirtioMmio(disk, machine.memory(), interruptLine, loop);
 * bus.add(0xd0000000L, VirtioMmio.LENGTH, transport);
 * }</pre>
 *
 * <p>Start reading at {@link io.virt4j.kvm.virtio.VirtioMmio}.
 *
 * @see <a href="https://docs.oasis-open.org/virtio/virtio/v1.2/virtio-v1.2.html">Virtual I/O Device (VIRTIO) Version 1.2</a>
 */
@NullMarked
package io.virt4j.kvm.virtio;

import org.jspecify.annotations.NullMarked;
