/** Tests of io.virt4j.kvm.sys. */
@NullMarked
package io.virt4j.kvm.sys;

import org.jspecify.annotations.NullMarked;
