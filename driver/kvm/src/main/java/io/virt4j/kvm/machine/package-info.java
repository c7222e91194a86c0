/**
 * A whole machine: memory, processor and devices put together, and the loop that runs it until the guest ends.
 *
 * <p>Start reading at {@link io.virt4j.kvm.machine.Machine}.
 */
@NullMarked
package io.virt4j.kvm.machine;

import org.jspecify.annotations.NullMarked;
