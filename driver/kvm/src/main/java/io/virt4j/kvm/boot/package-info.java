/**
 * How a guest gets from files to its first instruction: the image is read and checked without a host, then laid out in
 * memory with what the boot protocol says goes beside it.
 *
 * <p>A {@link io.virt4j.kvm.boot.BootSource} becomes a {@link io.virt4j.kvm.boot.Boot}, which a virtual machine is loaded
 * from: its kind of image lays itself out with what the protocol puts beside it, and says by an {@link
 * io.virt4j.kvm.boot.Entry} how the first vCPU begins. {@link io.virt4j.kvm.boot.MpTable} and {@link
 * io.virt4j.kvm.boot.AcpiTables} tell the guest of the machine.
 *
 * <p>Start reading at {@link io.virt4j.kvm.boot.Boot}.
 *
 * @see <a href="https://docs.kernel.org/arch/x86/boot.html">The Linux/x86 Boot Protocol</a>
 */
@NullMarked
package io.virt4j.kvm.boot;

import org.jspecify.annotations.NullMarked;
