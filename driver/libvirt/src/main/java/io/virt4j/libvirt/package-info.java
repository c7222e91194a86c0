/**
 * The driver that delegates to libvirt: every libvirt URI.
 *
 * <p>Start reading at {@link io.virt4j.libvirt.LibvirtDriver}. Below it, {@code LibvirtConnection} and
 * {@code LibvirtDomain} say which function of libvirt each method is; {@code Call} makes one call safely; {@code Handle}
 * owns one native reference.
 *
 * <p>May use the API and JNA; knows no other driver.
 */
@NullMarked
package io.virt4j.libvirt;

import org.jspecify.annotations.NullMarked;
