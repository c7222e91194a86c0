/** Tests of virtqueues. */
@NullMarked
package io.virt4j.kvm.virtio.queue;

import org.jspecify.annotations.NullMarked;
