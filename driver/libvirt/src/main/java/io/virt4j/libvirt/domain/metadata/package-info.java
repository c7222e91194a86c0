/** Notes about domains, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.metadata;

import org.jspecify.annotations.NullMarked;
