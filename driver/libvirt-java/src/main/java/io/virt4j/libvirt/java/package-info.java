/**
 * The bridge for programs that use libvirt-java: both libraries on one native connection, so that a program can move over
 * call by call. Start reading at {@link io.virt4j.libvirt.java.LibvirtJava}. libvirt-java's objects keep their own faults.
 */
@NullMarked
package io.virt4j.libvirt.java;

import org.jspecify.annotations.NullMarked;
