/** Devices of hosts by libvirt. */
@NullMarked
package io.virt4j.libvirt.nodedevice;

import org.jspecify.annotations.NullMarked;
