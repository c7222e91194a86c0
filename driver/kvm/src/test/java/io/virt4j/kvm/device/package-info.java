/** Tests of io.virt4j.kvm.device. */
@NullMarked
package io.virt4j.kvm.device;

import org.jspecify.annotations.NullMarked;
