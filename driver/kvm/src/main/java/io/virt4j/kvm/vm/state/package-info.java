/**
 * What a virtual machine and its vCPUs are made of at a moment, as values: each wraps the bytes of one of the kernel's
 * structures, so that it can be saved, restored and looked at without a machine. Makes no system call.
 */
@NullMarked
package io.virt4j.kvm.vm.state;

import org.jspecify.annotations.NullMarked;
