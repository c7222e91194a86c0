/**
 * How a guest gets from files to its first instruction: the image is read and checked without a host, then laid out in
 * memory with what the boot protocol says goes beside it.
 *
 * <p>Start reading at {@link io.virt4j.kvm.boot.Boot}.
 *
 * @see <a href="https://docs.kernel.org/arch/x86/boot.html">The Linux/x86 Boot Protocol</a>
 */
@NullMarked
package io.virt4j.kvm.boot;

import org.jspecify.annotations.NullMarked;
