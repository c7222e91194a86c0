/** Tests of io.virt4j.kvm.plan. */
@NullMarked
package io.virt4j.kvm.plan;

import org.jspecify.annotations.NullMarked;
