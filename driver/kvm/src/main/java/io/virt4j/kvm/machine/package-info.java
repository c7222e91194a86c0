/**
 * A whole machine: memory, processors and devices put together, and the loop that runs each processor until the guest ends.
 *
 * <p>Start reading at {@link io.virt4j.kvm.machine.MicroVm}.
 */
@NullMarked
package io.virt4j.kvm.machine;

import org.jspecify.annotations.NullMarked;
