/** Tests of the numbers of KVM's interface. */
@NullMarked
package io.virt4j.kvm.ioctl;

import org.jspecify.annotations.NullMarked;
