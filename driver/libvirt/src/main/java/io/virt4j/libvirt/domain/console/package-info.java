/** Consoles and displays, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.console;

import org.jspecify.annotations.NullMarked;
