/** Checkpoints of domains by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.checkpoint;

import org.jspecify.annotations.NullMarked;
