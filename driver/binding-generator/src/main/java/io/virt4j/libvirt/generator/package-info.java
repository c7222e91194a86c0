/**
 * Writes the libvirt driver's binding, one class per header, from the API description that libvirt installs
 * ({@code /usr/share/libvirt/api}). Run by hand when libvirt grows; what it writes is committed. Start reading at
 * {@link io.virt4j.libvirt.generator.BindingGenerator}.
 */
@NullMarked
package io.virt4j.libvirt.generator;

import org.jspecify.annotations.NullMarked;
