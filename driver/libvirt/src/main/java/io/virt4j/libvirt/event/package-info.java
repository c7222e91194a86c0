/**
 * Events by libvirt, as listeners get them: a {@link io.virt4j.libvirt.event.Registration} for each listener, a callback for
 * each of libvirt's signatures, and the {@link io.virt4j.libvirt.event.Gate} that a resilient connection holds events with.
 */
@NullMarked
package io.virt4j.libvirt.event;

import org.jspecify.annotations.NullMarked;
