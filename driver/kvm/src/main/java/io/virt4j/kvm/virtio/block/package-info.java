/**
 * The block device: a machine opens a {@link io.virt4j.kvm.virtio.block.VirtioBlock} for each disk and puts each behind a
 * transport of its own; closing the transport closes the file.
 */
@NullMarked
package io.virt4j.kvm.virtio.block;

import org.jspecify.annotations.NullMarked;
