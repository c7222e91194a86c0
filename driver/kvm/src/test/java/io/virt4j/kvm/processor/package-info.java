/** Tests of what processors and KVM say of themselves, on values from the manuals' tables. */
@NullMarked
package io.virt4j.kvm.processor;

import org.jspecify.annotations.NullMarked;
