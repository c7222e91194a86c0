/** Domains saved to files and restored by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.save;

import org.jspecify.annotations.NullMarked;
