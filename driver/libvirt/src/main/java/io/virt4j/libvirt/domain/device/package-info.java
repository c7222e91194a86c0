/** Devices of domains, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.device;

import org.jspecify.annotations.NullMarked;
