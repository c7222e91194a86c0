/** Network interfaces of hosts by libvirt. */
@NullMarked
package io.virt4j.libvirt.networkinterface;

import org.jspecify.annotations.NullMarked;
