/** The native connection that objects work on, and how they outlive it. */
@NullMarked
package io.virt4j.libvirt.session;

import org.jspecify.annotations.NullMarked;
