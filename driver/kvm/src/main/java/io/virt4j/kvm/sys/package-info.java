/**
 * The system calls that the driver makes, and what keeps them from harming the JVM: descriptors and mappings that end
 * once, when no call is inside any more. Knows nothing of KVM.
 *
 * <p>Start reading at {@link io.virt4j.kvm.sys.Descriptor}. The only package that touches JNA's direct mapping.
 */
@NullMarked
package io.virt4j.kvm.sys;

import org.jspecify.annotations.NullMarked;
