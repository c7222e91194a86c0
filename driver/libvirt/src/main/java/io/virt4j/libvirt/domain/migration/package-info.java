/** Domains moved to other hosts by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.migration;

import org.jspecify.annotations.NullMarked;
