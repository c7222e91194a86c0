/** Tests of the block device. */
@NullMarked
package io.virt4j.kvm.virtio.block;

import org.jspecify.annotations.NullMarked;
