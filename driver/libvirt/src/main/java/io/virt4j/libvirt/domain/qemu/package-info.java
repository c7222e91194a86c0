/** QEMU's own commands, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.qemu;

import org.jspecify.annotations.NullMarked;
