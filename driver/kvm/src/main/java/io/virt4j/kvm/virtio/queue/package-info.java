/**
 * Virtqueues: how a guest's driver and a device pass requests through the guest's memory. All that the driver writes is
 * checked here. Knows nothing of buses and kinds of devices.
 *
 * <p>Start reading at {@link io.virt4j.kvm.virtio.queue.SplitQueue}.
 */
@NullMarked
package io.virt4j.kvm.virtio.queue;

import org.jspecify.annotations.NullMarked;
