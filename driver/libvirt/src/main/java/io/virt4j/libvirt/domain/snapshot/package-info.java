/** Snapshots of domains by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.snapshot;

import org.jspecify.annotations.NullMarked;
