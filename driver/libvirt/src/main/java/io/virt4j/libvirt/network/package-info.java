/** Virtual networks by libvirt. */
@NullMarked
package io.virt4j.libvirt.network;

import org.jspecify.annotations.NullMarked;
