/** Backups of domains by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.backup;

import org.jspecify.annotations.NullMarked;
