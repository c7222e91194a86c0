/** How much domains get, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.tuning;

import org.jspecify.annotations.NullMarked;
