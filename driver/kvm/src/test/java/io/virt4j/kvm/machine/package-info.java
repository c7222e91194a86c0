/** Tests of io.virt4j.kvm.machine. */
@NullMarked
package io.virt4j.kvm.machine;

import org.jspecify.annotations.NullMarked;
