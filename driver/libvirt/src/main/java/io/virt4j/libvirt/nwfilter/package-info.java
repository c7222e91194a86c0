/** Network filters by libvirt. */
@NullMarked
package io.virt4j.libvirt.nwfilter;

import org.jspecify.annotations.NullMarked;
