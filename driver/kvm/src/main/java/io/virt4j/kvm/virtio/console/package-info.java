/**
 * The console device: a machine gives a {@link io.virt4j.kvm.virtio.console.VirtioConsole} its own {@link
 * io.virt4j.kvm.virtio.console.ConsoleLine}, and tells the console when the line has something or takes something again.
 */
@NullMarked
package io.virt4j.kvm.virtio.console;

import org.jspecify.annotations.NullMarked;
