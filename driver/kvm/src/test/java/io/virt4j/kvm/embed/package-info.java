/** Tests of io.virt4j.kvm.embed. */
@NullMarked
package io.virt4j.kvm.embed;

import org.jspecify.annotations.NullMarked;
