/**
 * Calls of native functions that cannot go wrong in Java's part: handles that are never freed while a call runs on them,
 * errors that are read with the call that failed, and what libvirt hands over freed by its own rule. Start reading at
 * {@link io.virt4j.libvirt.call.Call}.
 */
@NullMarked
package io.virt4j.libvirt.call;

import org.jspecify.annotations.NullMarked;
