/** libvirt's streams as channels. */
@NullMarked
package io.virt4j.libvirt.stream;

import org.jspecify.annotations.NullMarked;
