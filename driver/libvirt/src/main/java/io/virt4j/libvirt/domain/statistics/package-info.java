/** Statistics of domains, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.statistics;

import org.jspecify.annotations.NullMarked;
