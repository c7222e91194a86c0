/** Domains by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain;

import org.jspecify.annotations.NullMarked;
