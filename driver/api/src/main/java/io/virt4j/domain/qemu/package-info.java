/** QEMU's own commands, which libvirt passes on without looking at them. */
@NullMarked
package io.virt4j.domain.qemu;

import org.jspecify.annotations.NullMarked;
