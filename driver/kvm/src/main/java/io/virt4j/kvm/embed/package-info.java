/**
 * {@code kvm:///embed}: a host whose guests run inside this JVM, a thread for each vCPU. All connections of the JVM share
 * one host; its guests end when the last connection closes.
 *
 * <p>Start reading at {@link io.virt4j.kvm.embed.EmbeddedConnection}; a {@link io.virt4j.kvm.embed.Guest} is what a domain
 * handle stands for, and a {@link io.virt4j.kvm.embed.GuestRun} is one run of it.
 */
@NullMarked
package io.virt4j.kvm.embed;

import org.jspecify.annotations.NullMarked;
