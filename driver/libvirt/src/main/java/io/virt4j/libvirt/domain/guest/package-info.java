/** What is asked of guests and sent to them, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.guest;

import org.jspecify.annotations.NullMarked;
