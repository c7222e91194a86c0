/** vCPUs, I/O threads and their CPUs, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.cpu;

import org.jspecify.annotations.NullMarked;
