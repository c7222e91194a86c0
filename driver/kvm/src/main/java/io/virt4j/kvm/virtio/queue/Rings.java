package io.virt4j.kvm.virtio.queue;

/**
 * A queue as the host's kernel is told of it: all three parts lie within the guest's memory, and stay there while that is
 * entered.
 *
 * @param size in descriptors
 * @param next the available ring's next entry that is to be taken
 * @param descriptors where they are in this process, as the two rings
 */
public record Rings(int size, int next, long descriptors, long available, long used) {}
