/**
 * The direct driver: runs guests on {@code /dev/kvm} itself, without QEMU.
 *
 * <p>{@link io.virt4j.kvm.KvmDriver} is what the API finds. From there the data flows down, and nothing below knows what is
 * above it: {@code plan} judges a document, {@code embed} keeps the domains, {@code machine} puts one together and runs it,
 * {@code boot} loads it, {@code device} is what it finds on its ports, {@code vm} is the kernel's interface, {@code processor} what
 * processors and KVM say of themselves, {@code ioctl} the kernel's numbers, and {@code sys}
 * the system calls under it.
 *
 * <p>Start reading at {@link io.virt4j.kvm.machine.MicroVm}.
 */
@NullMarked
package io.virt4j.kvm;

import org.jspecify.annotations.NullMarked;
