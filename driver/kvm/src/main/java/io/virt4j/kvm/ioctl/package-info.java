/**
 * KVM's requests by name, and where the fields of its structures are: what the kernel's headers say, as numbers. Tests
 * hold every number against the headers that are installed. Knows nothing of what the requests are for.
 */
@NullMarked
package io.virt4j.kvm.ioctl;

import org.jspecify.annotations.NullMarked;
