/** Tests of io.virt4j.kvm.boot. */
@NullMarked
package io.virt4j.kvm.boot;

import org.jspecify.annotations.NullMarked;
