/** Memory of domains, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.memory;

import org.jspecify.annotations.NullMarked;
