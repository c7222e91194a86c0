/** Containers' own functions, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.lxc;

import org.jspecify.annotations.NullMarked;
