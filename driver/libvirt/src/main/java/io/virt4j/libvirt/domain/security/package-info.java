/** What confines domains, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.security;

import org.jspecify.annotations.NullMarked;
