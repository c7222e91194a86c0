/** Disks of domains by libvirt, and their jobs. */
@NullMarked
package io.virt4j.libvirt.domain.block;

import org.jspecify.annotations.NullMarked;
