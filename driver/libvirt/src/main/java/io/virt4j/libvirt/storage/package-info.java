/** Storage pools and volumes by libvirt. */
@NullMarked
package io.virt4j.libvirt.storage;

import org.jspecify.annotations.NullMarked;
