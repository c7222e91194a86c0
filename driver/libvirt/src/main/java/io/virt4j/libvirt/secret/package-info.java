/** Secrets by libvirt. */
@NullMarked
package io.virt4j.libvirt.secret;

import org.jspecify.annotations.NullMarked;
