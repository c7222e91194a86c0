/** Tests of the typed kernel interface. */
@NullMarked
package io.virt4j.kvm.vm;

import org.jspecify.annotations.NullMarked;
